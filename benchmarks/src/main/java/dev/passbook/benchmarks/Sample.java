package dev.passbook.benchmarks;

import org.jspecify.annotations.Nullable;

/// A file and what is known about it.
///
/// @param group what it is counted with: a layout, or the folder it lies in
/// @param kind what was done to it, or was not
/// @param name tells it from the others of its kind
/// @param truth what the file shows; null when it is no statement
record Sample(
        String group,
        String kind,
        String name,
        Standing standing,
        byte[] pdf,
        @Nullable String password,
        @Nullable Truth truth) {

    /// What may be expected of a file.
    enum Standing {
        /// Its rows add up, and the truth about it is proved.
        GENUINE,
        /// It was made or changed so that nobody may call it verified.
        FALSE,
        /// Nobody proved the truth about it, or it has no text to read: shown, not counted.
        UNPROVED
    }
    /// The same without the file, to be kept.
    Sample withoutContent() {
        return new Sample(group, kind, name, standing, new byte[0], password, truth);
    }
}
