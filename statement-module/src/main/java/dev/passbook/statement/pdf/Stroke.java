package dev.passbook.statement.pdf;

/// A step of painting a page, in the page's own coordinates: see [Mark] for the same as it is shown.
sealed interface Stroke {

    /// Whether anything of it can be seen.
    default boolean isSeen() {
        return true;
    }

    /// @param shown false where the sign falls outside of what is let show
    record Sign(DrawnGlyph glyph, boolean shown) implements Stroke {}

    /// See [Mark.Cover].
    record Cover(Box box, boolean picture, String colour) implements Stroke {

        @Override
        public boolean isSeen() {
            return box.width() > 0 && box.height() > 0;
        }
    }

    /// See [Mark.Drawing].
    record Drawing(Box box) implements Stroke {

        @Override
        public boolean isSeen() {
            return box.width() >= 0 && box.height() >= 0;
        }
    }
}
