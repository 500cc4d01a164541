package dev.passbook.statement.layout;

import java.util.List;

/// Rows and pieces of narration between two breaks of the table: its header, a footer, the edge of the page.
///
/// @param anchors the rows, from top to bottom
/// @param pieces the pieces of text, from top to bottom
/// @param references the pieces of the reference column, from top to bottom
/// @param continued whether text above the first row may belong to the last row of the segment before
/// @param onlyText whether it is the first thing on its page
record Segment(
        List<Entry> anchors,
        List<Entry.Piece> pieces,
        List<Entry.Piece> references,
        boolean continued,
        boolean onlyText) {

    /// The same rows with the references for their text.
    Segment ofReferences() {
        return new Segment(anchors, references, List.of(), continued, onlyText);
    }
}
