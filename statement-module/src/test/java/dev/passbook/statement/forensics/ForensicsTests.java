package dev.passbook.statement.forensics;

import static dev.passbook.statement.forensics.DrawnTable.amount;
import static dev.passbook.statement.forensics.DrawnTable.amountX;
import static dev.passbook.statement.forensics.DrawnTable.row;
import static dev.passbook.statement.forensics.DrawnTable.text;
import static dev.passbook.statement.forensics.DrawnTable.white;
import static dev.passbook.statement.forensics.DrawnTable.y;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.passbook.statement.pdf.PdfLimits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForensicsTests {

    private static final int ROW = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 g %1$s %2$s 45 9 re f 0 g ",
                "1 g %1$s %2$s m %3$s %2$s l %3$s %4$s l %1$s %4$s l h f 0 g ",
                "q 1 0 0 1 %1$s %2$s cm 0.98 0.98 1 rg 0 0 45 9 re f Q ",
                "q 45 0 0 9 %1$s %2$s cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ",
                "q 1 G 9 w %1$s %5$s m %3$s %5$s l S Q "
            })
    void aCoverIsFoundHoweverItIsPainted(String operators) {
        var x = amountX(ROW) - 1;
        var low = y(ROW) - 1.5;
        var cover = operators.formatted(x, low, x + 45, low + 9, low + 4.5);

        assertThat(findings(DrawnTable.plain().over(cover + text("F1", amountX(ROW), y(ROW), "9,999.99"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.trace()).isEqualTo(Trace.REWRITTEN_FIGURE);
                    assertThat(found.evidence())
                            .containsEntry("hidden", amount(ROW))
                            .containsEntry("shown", "9,999.99");
                    assertThat(found.page()).isEqualTo(1);
                    assertThat(found.box().left()).isCloseTo(amountX(ROW), within(0.5));
                    assertThat(found.box().bottom()).isCloseTo(800 - y(ROW), within(0.5));
                });
    }

    @Test
    void aCoveredDayIsFound() {
        var edit = white(39, y(ROW) - 2, 52, 10) + text("F1", 40, y(ROW), "30/04/2024");

        assertThat(findings(DrawnTable.plain().over(edit)))
                .singleElement()
                .satisfies(found -> assertThat(found.reason())
                        .isEqualTo("03/04/2024 was covered and 30/04/2024 printed in its place"));
    }

    @Test
    void aRowThatWasCoveredAndWrittenAnewIsFound() {
        var edit = white(30, y(ROW) - 3, 500, 12) + row("F1", ROW).replace(amount(ROW), "9,999.99");

        assertThat(findings(DrawnTable.plain().over(edit)))
                .extracting(Finding::trace)
                .containsExactly(Trace.REWRITTEN_FIGURE);
    }

    @Test
    void aNameThatWasCoveredAndRewrittenIsFound() {
        var table = DrawnTable.plain()
                .over(text("F1", 40, 740, "ASHA NAMOONA")
                        + white(39, 738, 90, 10)
                        + text("F1", 40, 740, "MEENA OTHER"));

        assertThat(findings(table)).extracting(Finding::trace).isNotEmpty().containsOnly(Trace.REWRITTEN_TEXT);
    }

    @Test
    void aFigureOfTheTableThatWasCoveredIsFound() {
        assertThat(findings(DrawnTable.plain().over(white(amountX(ROW) - 1, y(ROW) - 2, 45, 10))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.trace()).isEqualTo(Trace.HIDDEN_FIGURE);
                    assertThat(found.evidence()).containsEntry("hidden", amount(ROW));
                });
    }

    @Test
    void anotherFigureOnTheSameSpotIsFound() {
        assertThat(findings(DrawnTable.plain().over(text("F1", amountX(ROW), y(ROW), "9,999.99"))))
                .extracting(Finding::trace)
                .contains(Trace.OVERPRINTED_FIGURE);
    }

    @Test
    void aFigureOfPiecesInTwoFontsIsFound() {
        var pieced = row("F1", ROW)
                .replace(
                        text("F1", amountX(ROW), y(ROW), amount(ROW)),
                        text("F3", amountX(ROW), y(ROW), "9")
                                + text(
                                        "F1",
                                        amountX(ROW) + 4.8,
                                        y(ROW),
                                        amount(ROW).substring(1)));

        assertThat(findings(DrawnTable.plain().instead(ROW, pieced)))
                .filteredOn(found -> found.trace() == Trace.FIGURE_IN_TWO_FONTS)
                .singleElement()
                .satisfies(found -> assertThat(found.evidence()).containsEntry("fonts", "Times-Roman, Courier"));
    }

    @Test
    void aSingleAmountInAnotherFontIsFound() {
        var foreign = row("F1", ROW)
                .replace(text("F1", amountX(ROW), y(ROW), amount(ROW)), text("F3", amountX(ROW), y(ROW), amount(ROW)));

        assertThat(findings(DrawnTable.plain().instead(ROW, foreign)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.trace()).isEqualTo(Trace.FIGURE_IN_FOREIGN_FONT);
                    assertThat(found.evidence())
                            .containsEntry("font", "Times-Roman")
                            .containsEntry("usual_font", "Courier");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 g 1 w 1 1 m 6 8 l 1 8 m 6 1 l S", ""})
    void inkOnTheDigitsIsFound(String operators) {
        var table = DrawnTable.plain().annotated("Ink", amountX(ROW) + 5, y(ROW) - 1, 7, 9, Map.of(), operators);

        assertThat(findings(table)).singleElement().satisfies(found -> {
            assertThat(found.trace()).isEqualTo(Trace.DRAWING_OVER_FIGURE);
            assertThat(found.evidence()).containsEntry("figure", amount(ROW)).containsEntry("annotation", "Ink");
        });
    }

    @Test
    void aFigureInAFieldOverAnotherIsFound() {
        var table = DrawnTable.plain()
                .annotated(
                        "Widget", amountX(ROW), y(ROW) - 2, 50, 11, Map.of("FT", "Tx"), text("F1", 0, 2, "9,999.99"));

        assertThat(findings(table)).singleElement().satisfies(found -> {
            assertThat(found.trace()).isEqualTo(Trace.ANNOTATION_OVER_FIGURE);
            assertThat(found.evidence()).containsEntry("shown", "9,999.99");
        });
    }

    @Test
    void theGravestComesFirstAndTooManyAreCutShort() {
        var covers = new StringBuilder();
        IntStream.range(0, DrawnTable.ROWS).forEach(at -> covers.append(white(amountX(at) - 1, y(at) - 2, 45, 10)));
        IntStream.range(0, 30).forEach(at -> covers.append(text("F1", amountX(at), y(at), "9,999.99")));

        var traces = findings(DrawnTable.plain().over(covers.toString())).stream()
                .map(Finding::trace)
                .toList();

        assertThat(traces).isSorted().startsWith(Trace.REWRITTEN_FIGURE).contains(Trace.HIDDEN_FIGURE);
        assertThat(traces.stream().filter(Trace.REWRITTEN_FIGURE::equals)).hasSize(20);
    }

    @Test
    void whenTimeIsUpTheRestIsLeftUndone() {
        var pdf = DrawnTable.plain().pdf();
        var hasty = new Forensics(PdfLimits.defaults(), Duration.ofNanos(1));

        assertThat(hasty.examine(pdf, null, Examined.pages(pdf), List.of())).isEmpty();
    }

    @Test
    void tensOfThousandsOfTextsAndCoversOnOneSpotTakeNoTime() {
        var crowd = (text("F1", 300, 400, "1,234.56") + white(299, 398, 50, 10)).repeat(20_000);
        var pdf = DrawnTable.plain().over(crowd).pdf();
        var started = System.nanoTime();

        Examined.findings(pdf);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    private static List<Finding> findings(DrawnTable table) {
        return Examined.findings(table.pdf());
    }
}
