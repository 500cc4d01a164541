package dev.passbook.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTests {

    private static final Period JANUARY = period("2024-01-01", "2024-01-31");
    private static final Period FEBRUARY = period("2024-02-01", "2024-02-29");
    private static final Period MID_APRIL_TO_MAY = period("2024-04-15", "2024-05-31");

    @Test
    void nothingCoversNothing() {
        var coverage = Coverage.of(List.of());

        assertThat(coverage.periods()).isEmpty();
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.missingMonths()).isEmpty();
    }

    @Test
    void statementsThatMeetOrOverlapCoverOnePeriod() {
        var overlapping = period("2024-01-20", "2024-02-10");

        assertThat(Coverage.of(List.of(FEBRUARY, JANUARY)).periods())
                .containsExactly(period("2024-01-01", "2024-02-29"));
        assertThat(Coverage.of(List.of(overlapping, JANUARY)).periods())
                .containsExactly(period("2024-01-01", "2024-02-10"));
    }

    @Test
    void aStatementWithinAnotherAddsNothing() {
        assertThat(Coverage.of(List.of(period("2024-01-10", "2024-01-12"), JANUARY))
                        .periods())
                .containsExactly(JANUARY);
    }

    @Test
    void whatNoStatementSpansIsAGap() {
        var coverage = Coverage.of(List.of(MID_APRIL_TO_MAY, FEBRUARY));

        assertThat(coverage.gaps()).containsExactly(period("2024-03-01", "2024-04-14"));
        assertThat(coverage.missingMonths()).containsExactly("2024-03");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
