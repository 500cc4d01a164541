package dev.passbook.statement.pdf;

import org.jspecify.annotations.Nullable;

/// What the dictionaries of a document say about the codes of a font, without a look at the font itself. Where
/// they say something, PDFBox goes by it too.
interface WrittenFont {

    /// Nothing is written, or not in a way that is followed here.
    WrittenFont SILENT = new WrittenFont() {

        @Override
        public float width(int code) {
            return Float.NaN;
        }

        @Override
        public @Nullable String text(int code) {
            return null;
        }
    };

    /// In thousandths of the font size; NaN when nothing is written.
    float width(int code);

    /// Null when nothing is written.
    @Nullable
    String text(int code);
}
