package dev.passbook.statement.ocr;

/// The dark bars in which statements print the names of columns in white: turned to dark print on white, which is
/// all that recognition finds in sparse text.
final class DarkBands {

    /// In inches: between the strokes of a letter and the height of a bar.
    private static final double CELL = 0.05;

    /// The share of ink that no print reaches.
    private static final double DARK = 0.6;

    /// In inches.
    private static final double LEAST_WIDTH = 1;

    private final Bitmap page;
    private final int cell;
    private final int columns;
    private final int rows;

    private DarkBands(Bitmap page, double dpi) {
        this.page = page;
        this.cell = Math.max(4, (int) (CELL * dpi));
        this.columns = page.width() / cell;
        this.rows = page.height() / cell;
    }

    /// The page with its dark bars turned light.
    static Bitmap lightened(Bitmap page, double dpi) {
        return new DarkBands(page, dpi).lightened(dpi);
    }

    private Bitmap lightened(double dpi) {
        var lightened = page.copy();
        int least = (int) Math.ceil(LEAST_WIDTH * dpi / cell);
        for (int row = 0; row < rows; row++) {
            int from = -1;
            for (int column = 0; column <= columns; column++) {
                boolean dark = column < columns && isDark(column, row);
                if (dark && from < 0) {
                    from = column;
                } else if (!dark && from >= 0) {
                    if (column - from >= least) {
                        invert(lightened, row, from, column);
                    }
                    from = -1;
                }
            }
        }
        return lightened;
    }

    /// White letters take room of a bar, so a light cell counts as dark between dark ones.
    private boolean isDark(int column, int row) {
        return ink(column, row) >= DARK
                || ink(Math.max(0, column - 2), row) >= DARK && ink(Math.min(columns - 1, column + 2), row) >= DARK;
    }

    private double ink(int column, int row) {
        int ink = 0;
        for (int y = row * cell; y < (row + 1) * cell; y++) {
            for (int x = column * cell; x < (column + 1) * cell; x++) {
                ink += page.isInk(x, y) ? 1 : 0;
            }
        }
        return (double) ink / (cell * cell);
    }

    private void invert(Bitmap lightened, int row, int from, int to) {
        for (int y = row * cell; y < (row + 1) * cell; y++) {
            for (int x = from * cell; x < to * cell; x++) {
                lightened.set(x, y, Bitmap.WHITE - page.grey(x, y));
            }
        }
    }
}
