package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is done to the picture of a page before it is read.
class PicturesTests {

    private static final int DPI = 100;

    @Test
    void paintsOverRulesButNotOverPrint() {
        var page = Bitmap.white(400, 300);
        ink(page, 20, 100, 380, 102);
        ink(page, 200, 20, 202, 280);
        ink(page, 50, 140, 53, 152);

        var without = Rules.removed(page, DPI);

        assertThat(inked(without)).isEqualTo(3 * 12);
        assertThat(without.isInk(51, 145)).isTrue();
    }

    @Test
    void leavesLettersThatStandOnARule() {
        var page = Bitmap.white(400, 300);
        ink(page, 20, 100, 380, 102);
        ink(page, 60, 88, 63, 100);

        assertThat(inked(Rules.removed(page, DPI))).isGreaterThanOrEqualTo(3 * 12);
    }

    @Test
    void turnsWhiteLettersInABarDark() {
        var page = Bitmap.white(400, 300);
        ink(page, 20, 100, 380, 130);
        clear(page, 100, 110, 103, 122);

        var lightened = DarkBands.lightened(page, DPI);

        assertThat(lightened.isInk(101, 115)).isTrue();
        assertThat(lightened.isInk(150, 115)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -0.5, 0.5, 2})
    void straightensAPage(double degrees) {
        var page = Bitmap.white(800, 1000);
        for (int line = 100; line < 900; line += 40) {
            slanted(page, line, Math.tan(Math.toRadians(degrees)));
        }

        assertThat(sharpestRow(Lean.straightened(page))).isGreaterThan(500);
    }

    @Test
    void leavesAStraightPageUntouched() {
        var page = Bitmap.white(800, 1000);
        slanted(page, 200, 0);

        assertThat(Lean.straightened(page)).isSameAs(page);
    }

    private static void slanted(Bitmap page, int line, double slope) {
        for (int x = 100; x < 700; x++) {
            int y = (int) Math.round(line + (x - 400) * slope);
            ink(page, x, y, x + 1, y + 4);
        }
    }

    private static int sharpestRow(Bitmap page) {
        int most = 0;
        for (int y = 0; y < page.height(); y++) {
            int row = 0;
            for (int x = 0; x < page.width(); x++) {
                row += page.isInk(x, y) ? 1 : 0;
            }
            most = Math.max(most, row);
        }
        return most;
    }

    private static void ink(Bitmap page, int left, int top, int right, int bottom) {
        fill(page, left, top, right, bottom, 0);
    }

    private static void clear(Bitmap page, int left, int top, int right, int bottom) {
        fill(page, left, top, right, bottom, Bitmap.WHITE);
    }

    private static void fill(Bitmap page, int left, int top, int right, int bottom, int shade) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                page.set(x, y, shade);
            }
        }
    }

    private static int inked(Bitmap page) {
        int inked = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                inked += page.isInk(x, y) ? 1 : 0;
            }
        }
        return inked;
    }
}
