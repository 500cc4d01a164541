package dev.passbook.statement.forensics;

import java.util.Locale;

/// What a forger's hand leaves behind in a document, the gravest first. The public catalogue (`rules/frauds.yaml`)
/// describes each of them under its [#code].
public enum Trace {
    /// The pages say something else than when they were signed.
    CHANGED_AFTER_SIGNATURE,
    /// A later save of the file put another figure in the place of one.
    FIGURE_CHANGED_IN_UPDATE,
    /// A figure was covered, and another one of its kind printed there.
    REWRITTEN_FIGURE,
    /// An annotation hides a figure or puts another one over it.
    ANNOTATION_OVER_FIGURE,
    /// Words were covered, and other words printed there.
    REWRITTEN_TEXT,
    /// A figure of the table was covered.
    HIDDEN_FIGURE,
    /// Two different figures were printed on the same spot.
    OVERPRINTED_FIGURE,
    /// Somebody drew on a figure.
    DRAWING_OVER_FIGURE,
    /// The digits of one figure come from different fonts.
    FIGURE_IN_TWO_FONTS,
    /// Pages in the midst of others were made in another way.
    PAGES_OF_MIXED_ORIGIN,
    /// One document was put behind another.
    JOINED_DOCUMENTS,
    /// Very few figures of the table stand in a font of their own.
    FIGURE_IN_FOREIGN_FONT;

    /// How the wire names it: lower case, words parted by underscores.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
