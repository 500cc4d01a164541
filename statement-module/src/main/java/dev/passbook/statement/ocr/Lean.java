package dev.passbook.statement.ocr;

import java.util.Arrays;

/// How far a page lies askew on the glass of the scanner: found where its lines, projected sideways, are sharpest.
final class Lean {

    private static final double MOST = Math.toRadians(4);
    private static final double COARSE = Math.toRadians(0.2);
    private static final double FINE = Math.toRadians(0.02);

    /// Less moves the end of a line by less than a stroke.
    private static final double LEVEL = Math.toRadians(0.04);

    /// How much sharper the lines of a page must become for it to be turned.
    private static final double CLEARLY = 1.02;

    /// Of each row of pixels every such one is looked at.
    private static final int GRID = 4;

    private final int[] xs;
    private final int[] ys;
    private final int height;
    private final int width;

    private Lean(Bitmap page) {
        var xs = new int[(page.width() / GRID + 1) * page.height()];
        var ys = new int[xs.length];
        int count = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x += GRID) {
                if (page.isInk(x, y)) {
                    xs[count] = x;
                    ys[count++] = y;
                }
            }
        }
        this.xs = Arrays.copyOf(xs, count);
        this.ys = Arrays.copyOf(ys, count);
        this.height = page.height();
        this.width = page.width();
    }

    /// The page turned until its lines are level.
    static Bitmap straightened(Bitmap page) {
        double angle = new Lean(page).angle();
        return Math.abs(angle) < LEVEL ? page : turned(page, angle);
    }

    /// In radians; positive when lines fall to the right.
    private double angle() {
        double angle = sharpest(sharpest(0, MOST, COARSE), COARSE, FINE);
        return sharpness(angle) > CLEARLY * sharpness(0) ? angle : 0;
    }

    private double sharpest(double around, double reach, double step) {
        double best = around;
        double most = sharpness(around);
        for (double angle = around - reach; angle <= around + reach; angle += step) {
            double sharpness = sharpness(angle);
            if (sharpness > most) {
                most = sharpness;
                best = angle;
            }
        }
        return best;
    }

    /// Two rows of pixels are counted together, whichever they are, or where they begin would matter more than how
    /// level they are.
    private double sharpness(double angle) {
        double slope = Math.tan(angle);
        int margin = (int) (Math.tan(2 * MOST) * width) + 1;
        var histogram = new int[height + 2 * margin + 2];
        for (int i = 0; i < xs.length; i++) {
            histogram[(int) (ys[i] - slope * xs[i] + margin)]++;
        }
        double sharpness = 0;
        for (int row = 1; row < histogram.length; row++) {
            double both = histogram[row - 1] + histogram[row];
            sharpness += both * both;
        }
        return sharpness;
    }

    private static Bitmap turned(Bitmap page, double angle) {
        var turned = Bitmap.white(page.width(), page.height());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double middleX = page.width() / 2.0;
        double middleY = page.height() / 2.0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                double fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
                double fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
                turned.set(x, y, shade(page, fromX, fromY));
            }
        }
        return turned;
    }

    /// The mean of the four pixels around a point, weighted by how near they are.
    private static int shade(Bitmap page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.width() || top + 1 >= page.height()) {
            return Bitmap.WHITE;
        }
        double right = x - left;
        double down = y - top;
        double above = page.grey(left, top) * (1 - right) + page.grey(left + 1, top) * right;
        double below = page.grey(left, top + 1) * (1 - right) + page.grey(left + 1, top + 1) * right;
        return (int) Math.round(above * (1 - down) + below * down);
    }
}
