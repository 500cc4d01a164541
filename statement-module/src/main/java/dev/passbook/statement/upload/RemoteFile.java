package dev.passbook.statement.upload;

/// What became of a file that a caller left for us to fetch.
sealed interface RemoteFile {

    record Fetched(byte[] content) implements RemoteFile {

        /// Tells nothing of the file.
        @Override
        public String toString() {
            return "Fetched(%d bytes)".formatted(content.length);
        }
    }

    /// @param message for the caller; the same for all that lies behind an address, so that nobody can explore our
    /// network by the differences
    record Refused(String message) implements RemoteFile {}
}
