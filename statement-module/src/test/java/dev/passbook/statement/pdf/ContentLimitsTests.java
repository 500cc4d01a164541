package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.PdfFixture.document;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What hostile content tries on the quick reader.
@Timeout(20)
class ContentLimitsTests {

    private static final String FONT = "BT /F2 10 Tf 1 0 0 1 50 700 Tm ";

    @ParameterizedTest
    @ValueSource(strings = {"q Q ", "0 0 m ", "() Tj ", "/Span BMC "})
    void refusesOperatorsWithoutEnd(String operators) {
        assertRefused(FONT + operators.repeat(10_000_000 / operators.length()), "operators on a page");
    }

    @Test
    void refusesSignsWithoutEnd() {
        assertRefused(FONT + "(" + "x".repeat(999_999) + ") Tj", "glyphs on a page");
    }

    @Test
    void refusesStatesInStatesWithoutEnd() {
        assertRefused(FONT + "q ".repeat(1_000_000), "levels of nesting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "<<", "<</A", "[(", "((", "0 ", "/N ", "BI ID EI", "\\"})
    void endsSoonWhateverIsRepeated(String part) {
        var content = (FONT + part.repeat(5_000_000 / part.length())).getBytes(StandardCharsets.ISO_8859_1);
        var limits = PdfLimits.defaults();
        var time = new ReadingTime(limits.time());
        var reader = new ContentReader(
                new PageBudget(limits, time),
                new Fonts(null),
                Layers.of(new COSDictionary()),
                new StreamDecoding(limits.decodedBytes(), time),
                new Box(0, 0, 600, 800));
        var buffer = new ContentBuffer(content.length);
        buffer.writeBytes(content);

        assertThatCode(() -> time.spend(() -> Optional.ofNullable(reader.read(buffer.bytes(), new COSDictionary()))))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String content, String limit) {
        var pdf = document().page(content).bytes();
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> PdfFixture.read(pdf))
                .withMessageContaining(limit);
    }
}
