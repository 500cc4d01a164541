package dev.passbook.statement.ocr;

import dev.passbook.statement.pdf.PagePicture;
import java.util.Arrays;

/// The picture of a page while it is made ready for reading.
///
/// @param width in pixels
/// @param height in pixels
/// @param grey row by row from the top; 0 black, 255 white
record Bitmap(int width, int height, byte[] grey) {

    static final int WHITE = 255;

    /// Print is darker than this, paper and the grey edges of print are lighter.
    private static final int INK = 150;

    static Bitmap of(PagePicture picture) {
        return new Bitmap(picture.width(), picture.height(), picture.grey());
    }

    static Bitmap white(int width, int height) {
        var grey = new byte[width * height];
        Arrays.fill(grey, (byte) WHITE);
        return new Bitmap(width, height, grey);
    }

    int grey(int x, int y) {
        return grey[y * width + x] & WHITE;
    }

    void set(int x, int y, int shade) {
        grey[y * width + x] = (byte) shade;
    }

    boolean isInk(int x, int y) {
        return grey(x, y) < INK;
    }

    Bitmap copy() {
        return new Bitmap(width, height, grey.clone());
    }

    /// The same pixels with rows and columns exchanged.
    Bitmap transposed() {
        var transposed = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                transposed[x * height + y] = grey[y * width + x];
            }
        }
        return new Bitmap(height, width, transposed);
    }
}
