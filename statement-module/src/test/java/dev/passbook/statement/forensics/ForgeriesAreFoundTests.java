package dev.passbook.statement.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layout;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.Tampering;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Genuine statements of every layout, and what forgers make of them.
class ForgeriesAreFoundTests {

    private static final int ROW = 7;
    private static final BigDecimal AMOUNT = new BigDecimal("98765.43");

    static List<Layout> layouts() {
        return Layouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void nothingIsFoundInAGenuineStatement(Layout layout) {
        assertThat(findings(sketch(layout))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anAmountThatWasCoveredAndRewrittenIsFound(Layout layout) {
        var sketch = sketch(layout).tampered(new Tampering.AmountRewritten(ROW, AMOUNT));

        var found = findings(sketch).getFirst();

        assertThat(found.trace()).isEqualTo(Trace.REWRITTEN_FIGURE);
        assertThat(digits(found.evidence().get("hidden"))).isEqualTo(digitsOfRow(sketch));
        assertThat(digits(found.evidence().get("shown"))).isEqualTo("9876543");
        assertThat(found.evidence().get("cover")).startsWith("#FFFFFF");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anAmountUnderATextBoxIsFound(Layout layout) {
        var sketch = sketch(layout).tampered(new Tampering.AmountAnnotated(ROW, AMOUNT));

        var found = findings(sketch).getFirst();

        assertThat(found.trace()).isEqualTo(Trace.ANNOTATION_OVER_FIGURE);
        assertThat(digits(found.evidence().get("figure"))).isEqualTo(digitsOfRow(sketch));
        assertThat(found.evidence()).containsEntry("annotation", "FreeText");
        assertThat(digits(found.evidence().get("shown"))).isEqualTo("9876543");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anAmountThatALaterSaveChangedIsFound(Layout layout) {
        var sketch = sketch(layout).tampered(new Tampering.AmountUpdated(ROW, AMOUNT));

        assertThat(findings(sketch)).singleElement().satisfies(found -> {
            assertThat(found.trace()).isEqualTo(Trace.FIGURE_CHANGED_IN_UPDATE);
            assertThat(digits(found.evidence().get("before"))).isEqualTo(digitsOfRow(sketch));
            assertThat(digits(found.evidence().get("now"))).isEqualTo("9876543");
            assertThat(found.evidence()).containsEntry("revision", "2");
        });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anAmountThatWasChangedAfterTheSignatureIsFound(Layout layout) {
        var sketch = sketch(layout).tampered(new Tampering.Signed()).tampered(new Tampering.AmountUpdated(ROW, AMOUNT));

        assertThat(findings(sketch)).singleElement().satisfies(found -> {
            assertThat(found.trace()).isEqualTo(Trace.CHANGED_AFTER_SIGNATURE);
            assertThat(digits(found.evidence().get("signed"))).isEqualTo(digitsOfRow(sketch));
            assertThat(digits(found.evidence().get("now"))).isEqualTo("9876543");
        });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aSignatureAloneIsNoTrace(Layout layout) {
        assertThat(findings(sketch(layout).tampered(new Tampering.Signed()))).isEmpty();
    }

    @Test
    void aSignatureOnTopOfAChangeDoesNotHideIt() {
        var sketch = sketch(Layouts.AXIS_RETAIL)
                .tampered(new Tampering.AmountUpdated(ROW, AMOUNT))
                .tampered(new Tampering.Signed());

        assertThat(findings(sketch)).extracting(Finding::trace).containsExactly(Trace.FIGURE_CHANGED_IN_UPDATE);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aPageOfAnotherMakeIsFound(Layout layout) {
        var sketch = sketch(layout).rows(140).tampered(new Tampering.PageReplaced(60, AMOUNT));

        assertThat(findings(sketch))
                .extracting(Finding::trace)
                .isNotEmpty()
                .isSubsetOf(Trace.PAGES_OF_MIXED_ORIGIN, Trace.JOINED_DOCUMENTS);
    }

    private static StatementSketch sketch(Layout layout) {
        return StatementSketch.of(layout, 21).rows(80);
    }

    private static List<Finding> findings(StatementSketch sketch) {
        return Examined.findings(sketch.draw().pdf());
    }

    private static String digitsOfRow(StatementSketch sketch) {
        GeneratedStatement statement = sketch.draw();
        return digits(statement.truth().rows().get(ROW).amount().toPlainString());
    }

    /// Without the zeros that some layouts leave out.
    private static String digits(String figure) {
        return figure.replaceAll("\\D", "").replaceAll("^0+|0+$", "");
    }
}
