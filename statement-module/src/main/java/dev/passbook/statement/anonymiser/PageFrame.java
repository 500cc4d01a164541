package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.Page;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/// What the copy of a page takes over beside its words.
///
/// @param rotation in degrees, as the page says how it is to be shown: 0, 90, 180 or 270
/// @param quarterTurns clockwise, from the page's own coordinates to those in which its words are read
/// @param rulings lines of a table and between sections
record PageFrame(int rotation, int quarterTurns, List<Ruling> rulings) {

    /// For a page of which nothing but its words is known.
    static final PageFrame BARE = new PageFrame(0, 0, List.of());

    PageFrame {
        rulings = List.copyOf(rulings);
    }

    boolean isSideways() {
        return quarterTurns % 2 == 1;
    }

    /// The width of the page before it is turned, in points.
    double width(Page page) {
        return isSideways() ? page.height() : page.width();
    }

    /// The height of the page before it is turned, in points.
    double height(Page page) {
        return isSideways() ? page.width() : page.height();
    }

    /// Sets the pen where a word stands: from the upper left corner of the page as it is read, to the page's own
    /// coordinates.
    Matrix place(Page page, double left, double baseline) {
        float x = (float) left;
        float y = (float) baseline;
        float width = (float) width(page);
        float height = (float) height(page);
        return switch (quarterTurns) {
            case 0 -> new Matrix(1, 0, 0, 1, x, height - y);
            case 1 -> new Matrix(0, 1, -1, 0, y, x);
            case 2 -> new Matrix(-1, 0, 0, -1, width - x, y);
            default -> new Matrix(0, -1, 1, 0, width - y, height - x);
        };
    }
}
