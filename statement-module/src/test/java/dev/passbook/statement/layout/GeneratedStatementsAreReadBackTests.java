package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layout;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Repetition;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.Tampering;
import dev.passbook.fixtures.Tampering.AmountChanged;
import dev.passbook.fixtures.Tampering.PageRemoved;
import dev.passbook.fixtures.Tampering.RowRemoved;
import dev.passbook.fixtures.TruthRow;
import dev.passbook.statement.layout.Proof.Verified;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any statement that can be drawn is read back exactly, or the reading does not vouch for itself.
class GeneratedStatementsAreReadBackTests {

    static List<Layout> layouts() {
        return Layouts.all();
    }

    static Stream<Arguments> sketches() {
        return Layouts.all().stream()
                .flatMap(layout -> Stream.of(
                        Arguments.of(layout, "as the bank prints it", like(s -> s.rows(30))),
                        Arguments.of(
                                layout,
                                "newest first",
                                like(s -> s.newestFirst().rows(12))),
                        Arguments.of(
                                layout,
                                "oldest first, unwrapped",
                                like(s -> s.oldestFirst().withoutWraps().rows(12))),
                        Arguments.of(
                                layout,
                                "without markers, overdrawn",
                                like(s ->
                                        s.withoutMarkers().opening("-25000.00").rows(12))),
                        Arguments.of(layout, "two rows", like(s -> s.rows(2))),
                        Arguments.of(
                                layout,
                                "pages without names of columns",
                                like(s -> s.rows(50).repeating(Repetition.NOTHING))),
                        Arguments.of(
                                layout,
                                "pages with the holder's block",
                                like(s -> s.rows(50).repeating(Repetition.EVERYTHING)))));
    }

    private static UnaryOperator<StatementSketch> like(UnaryOperator<StatementSketch> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sketches")
    void readsBackEveryRowAndProvesIt(Layout layout, String name, UnaryOperator<StatementSketch> change) {
        var statement = change.apply(StatementSketch.of(layout, 3)).draw();

        var table = read(statement);

        assertThat(rows(table)).isEqualTo(truth(statement));
        assertThat(table.openingBalance())
                .isEqualByComparingTo(statement.truth().opening());
        assertThat(table.closingBalance())
                .isEqualByComparingTo(statement.truth().closing());
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsBackOneRowAndVouchesForItOnlyByAPrintedBalance(Layout layout) {
        var statement = StatementSketch.of(layout, 4).rows(1).draw();

        var table = read(statement);

        assertThat(figures(table)).isEqualTo(figures(statement));
        assertThat(table.closingBalance())
                .isEqualByComparingTo(statement.truth().closing());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsNothingFromANilStatement(Layout layout) {
        var table = read(StatementSketch.of(layout, 5).rows(0).draw());

        assertThat(table.rows()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void neverVouchesForAChangedAmount(Layout layout) {
        assertThat(tampered(layout, new AmountChanged(7, new BigDecimal("777.77"))))
                .isNotEqualTo(new Verified());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void neverVouchesForRowsAmongWhichOneIsMissing(Layout layout) {
        assertThat(tampered(layout, new RowRemoved(7))).isNotEqualTo(new Verified());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void neverVouchesForPagesAmongWhichOneIsMissing(Layout layout) {
        var proof = read(StatementSketch.of(layout, 8)
                        .rows(110)
                        .tampered(new PageRemoved(2))
                        .draw())
                .proof();

        assertThat(proof).isNotEqualTo(new Verified());
    }

    private static Proof tampered(Layout layout, Tampering tampering) {
        return read(StatementSketch.of(layout, 7).rows(15).tampered(tampering).draw())
                .proof();
    }

    private static Reading.Table read(GeneratedStatement statement) {
        var reading = StatementReader.create().read(pages(statement.pdf()));
        assertThat(reading).isInstanceOf(Reading.Table.class);
        return (Reading.Table) reading;
    }

    private static List<Page> pages(byte[] pdf) {
        var opening = PdfFile.open(pdf, "", PdfLimits.defaults());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var file = ((Opening.Opened) opening).file()) {
            return file.pages();
        }
    }

    private static List<String> rows(Reading.Table table) {
        return table.rows().stream()
                .map(row -> figures(row) + " " + squeezed(row.narration()))
                .toList();
    }

    private static List<String> truth(GeneratedStatement statement) {
        return statement.truth().rows().stream()
                .map(row -> figures(row) + " " + squeezed(row.joined()))
                .toList();
    }

    private static List<String> figures(Reading.Table table) {
        return table.rows().stream()
                .map(GeneratedStatementsAreReadBackTests::figures)
                .toList();
    }

    private static List<String> figures(GeneratedStatement statement) {
        return statement.truth().rows().stream()
                .map(GeneratedStatementsAreReadBackTests::figures)
                .toList();
    }

    private static String figures(Row row) {
        return "%s %s %s %s".formatted(row.date(), row.direction(), row.amount(), row.balance());
    }

    private static String figures(TruthRow row) {
        return "%s %s %s %s".formatted(row.date(), row.direction(), row.amount(), row.balance());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
