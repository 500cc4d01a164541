package dev.passbook.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingTests {

    private static final String CASES = "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;#,##0.00";

    @ParameterizedTest
    @CsvSource({"0.00", "99999.99", "100000.00", "12345678.00"})
    void staysRightWhenAnAmountIsEdited(BigDecimal amount) {
        assertThat(Grouping.of(amount)).isEqualTo(CASES);
    }

    /// One case has no sign of its own, so that no program can lose or double it.
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "-0.01 #,##0.00",
                "-99999.99 #,##0.00",
                "-100000.00 ##\\,##\\,##0.00",
                "-9999999.99 ##\\,##\\,##0.00",
                "-10000000.00 ##\\,##\\,##\\,##0.00"
            })
    void hasOneCaseBelowZero(BigDecimal amount, String format) {
        assertThat(Grouping.of(amount)).isEqualTo(format);
    }
}
