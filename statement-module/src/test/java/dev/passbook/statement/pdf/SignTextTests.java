package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTextTests {

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            nullValues = "NULL",
            value = {
                "A,A",
                "₹,₹",
                "½,½",
                "é,é",
                "\uFB01,fi",
                "\uFB04,ffl",
                "\uFF11,1",
                "\uFF0C,','",
                "'\u00A0',' '",
                "'\u2009',' '",
                "'\u3000',' '",
                "'\t',' '",
                "' a ',a",
                "\u00AD,-",
                "\u200B,''",
                "\uFEFF,''",
                "\u202E,''",
                "\u0000,\uFFFD",
                "NULL,\uFFFD",
            })
    void readsSignsInOneForm(@Nullable String said, String read) {
        assertThat(SignText.of(said, () -> false)).isEqualTo(read);
    }

    @Test
    void takesAnUnknownSignWithoutInkForASpace() {
        assertThat(SignText.of(null, () -> true)).isEqualTo(" ");
        assertThat(SignText.of("\u0001", () -> true)).isEqualTo(" ");
    }

    @Test
    void takesNoWholeSentencesForASign() {
        assertThat(SignText.of("x".repeat(18), () -> false)).hasSize(18);
        assertThat(SignText.of("x".repeat(1_000), () -> false)).isEqualTo("\uFFFD");
    }

    @Test
    void looksForInkOnlyWhereNothingIsKnown() {
        assertThat(SignText.of("5", () -> {
                    throw new AssertionError("Nobody needs to know");
                }))
                .isEqualTo("5");
    }
}
