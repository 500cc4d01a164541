package dev.passbook.statement.extraction;

import dev.passbook.statement.ReadBy;
import dev.passbook.statement.forensics.Finding;
import dev.passbook.statement.layout.Reading;
import java.util.List;

/// What became of one document.
sealed interface Extracted {

    /// All that could be done is done.
    sealed interface Done extends Extracted {}

    /// It was read.
    record Rows(Reading.Table table, ReadBy readBy, List<Finding> findings) implements Done {}

    /// There is nothing to read.
    ///
    /// @param reason a sentence for its uploader
    record Nothing(String reason) implements Done {}

    /// Some of its pages are pictures, which take time of their own.
    record Scans(int pages) implements Extracted {}
}
