package dev.passbook.statement.forensics;

import static dev.passbook.statement.forensics.DrawnTable.amount;
import static dev.passbook.statement.forensics.DrawnTable.amountX;
import static dev.passbook.statement.forensics.DrawnTable.right;
import static dev.passbook.statement.forensics.DrawnTable.row;
import static dev.passbook.statement.forensics.DrawnTable.text;
import static dev.passbook.statement.forensics.DrawnTable.white;
import static dev.passbook.statement.forensics.DrawnTable.y;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What banks, browsers and honest readers do to a page that looks like forgery at first sight.
class HonestLookAlikesTests {

    private static final String SOME_GREY = "q 0.9 g %s %s %s %s re f Q\n";

    @Test
    void aPlainTableIsSpared() {
        spared(DrawnTable.plain());
    }

    @Test
    void shadesThatWerePaintedBeforeTheTextAreSpared() {
        spared(DrawnTable.plain().under(everyRow(row -> SOME_GREY.formatted(30, y(row) - 3, 500, 12))));
    }

    @Test
    void rowsThatArePaintedEachWithItsShadeAreSpared() {
        var table = DrawnTable.plain();
        IntStream.range(0, DrawnTable.ROWS)
                .forEach(row -> table.instead(row, SOME_GREY.formatted(30, y(row) - 3, 500, 13) + row("F1", row)));
        spared(table);
    }

    @Test
    void aRowThatIsPaintedAgainOnItsShadeIsSpared() {
        spared(DrawnTable.plain().over(SOME_GREY.formatted(30, y(5) - 3, 500, 12) + row("F1", 5)));
    }

    @Test
    void boldPrintByPrintingTwiceIsSpared() {
        spared(DrawnTable.plain().over(text("F1", amountX(4) + 0.3, y(4), amount(4))));
    }

    @Test
    void aWatermarkThatLetsTheTextThroughIsSpared() {
        spared(DrawnTable.plain().over("q /Faint gs 0.8 g 280 550 120 60 re f Q\n"));
        spared(DrawnTable.plain().over("q 0.9 g BT /F2 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (COPY) Tj ET Q\n"));
    }

    @Test
    void theNextCellsBackgroundThatCutsOffWhatRunsOverIsSpared() {
        var runsOver = text("F1", 40, y(6), "07/04/2024")
                + text("F1", 110, y(6), "UPI TO SHOP OF A VERY LONG NAME INDEED FOR 1,999.00")
                + white(280, y(6) - 2, 60, 11)
                + right("F1", 330, y(6), amount(6))
                + right("F1", 480, y(6), DrawnTable.balance(6));
        spared(DrawnTable.plain().instead(6, runsOver));
    }

    @Test
    void theBarOfAWebPageOverWhatScrollsUnderItIsSpared() {
        var bar = white(0, y(3) - 60, 600, 75) + text("F1", 280, y(3), "9,999.99") + text("F1", 40, y(3), "My Bank");
        assertThat(Examined.findings(DrawnTable.plain().over(bar).pdf()))
                .extracting(Finding::trace)
                .doesNotContain(Trace.REWRITTEN_FIGURE, Trace.REWRITTEN_TEXT);
    }

    @Test
    void aBlackenedNumberOutsideOfTheTableIsSpared() {
        spared(DrawnTable.plain().over(text("F1", 40, 745, "Account 50100123456789") + "0 g 78 743 72 9 re f\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Highlight", "Underline", "StrikeOut", "Squiggly", "Link", "Text", "Popup"})
    void whatReadersMarkIsSpared(String kind) {
        spared(DrawnTable.plain().annotated(kind, amountX(2), y(2) - 1, 40, 9, Map.of(), "1 1 0 rg 0 0 40 9 re f\n"));
    }

    @Test
    void aRingAroundAFigureIsSpared() {
        spared(DrawnTable.plain()
                .annotated(
                        "Ink",
                        amountX(2) - 8,
                        y(2) - 6,
                        60,
                        20,
                        Map.of(),
                        "1 0 0 RG 2 w 1 10 m 1 22 59 22 59 10 c 59 -2 1 -2 1 10 c S\n"));
    }

    @Test
    void theStampOfASignatureIsSpared() {
        spared(DrawnTable.plain()
                .annotated(
                        "Widget",
                        300,
                        y(2) - 6,
                        100,
                        30,
                        Map.of("FT", "Sig"),
                        "1 g 0 0 100 30 re f 0 g " + text("F1", 2, 8, "1,000.00")));
    }

    @Test
    void aFieldThatShowsWhatStandsUnderItIsSpared() {
        spared(DrawnTable.plain()
                .annotated(
                        "Widget",
                        amountX(2),
                        y(2) - 2,
                        50,
                        11,
                        Map.of("FT", "Tx"),
                        "1 g 0 0 50 11 re f 0 g " + text("F1", 0, 2, amount(2))));
    }

    @Test
    void aCommentWithoutFiguresIsSpared() {
        spared(DrawnTable.plain()
                .annotated("FreeText", 40, 40, 120, 20, Map.of(), text("F1", 2, 4, "seen by the branch")));
    }

    @Test
    void amountsInBoldAreSpared() {
        spared(DrawnTable.plain().instead(9, row("F2", 9)));
    }

    @Test
    void aFontForTheSignOfTheCurrencyIsSpared() {
        var marked = text("F1", 40, y(9), "05/04/2024")
                + text("F1", 110, y(9), "UPI SHOP NUMBER 9")
                + right("F1", 330, y(9), amount(9))
                + text("F3", 330, y(9), "Cr")
                + right("F1", 480, y(9), DrawnTable.balance(9));
        spared(DrawnTable.plain().instead(9, marked));
    }

    @Test
    void aLaterSaveThatOnlyAddsIsSpared() {
        assertThat(Examined.findings(DrawnTable.plain().updatedWith(text("F1", 250, 20, "Page 1 of 1"))))
                .isEmpty();
    }

    private static String everyRow(java.util.function.IntFunction<String> operators) {
        return IntStream.range(0, DrawnTable.ROWS).mapToObj(operators).collect(Collectors.joining());
    }

    private static void spared(DrawnTable table) {
        assertThat(Examined.findings(table.pdf())).isEmpty();
    }
}
