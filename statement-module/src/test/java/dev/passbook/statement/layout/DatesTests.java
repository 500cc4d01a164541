package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        05/04/24              | 2024-04-05
        05/04/2024            | 2024-04-05
        05-04-24              | 2024-04-05
        5-4-2024              | 2024-04-05
        05.04.2024            | 2024-04-05
        05-Apr-24             | 2024-04-05
        05-APR-2024           | 2024-04-05
        05/Apr/2024           | 2024-04-05
        05 Apr 2024           | 2024-04-05
        5 April, 2024         | 2024-04-05
        05Apr24               | 2024-04-05
        05-Sept-24            | 2024-09-05
        April28, 2025         | 2025-04-28
        April 28, 2025        | 2025-04-28
        2024-04-05            | 2024-04-05
        2024/04/05            | 2024-04-05
        02-092022             | 2022-09-02
        05-04-2024 10:31:22   | 2024-04-05
        5 avril 2024          | 2024-04-05
        03 mrt 2024           | 2024-03-03
        2 okt 2024            | 2024-10-02
        05 Dez. 24            | 2024-12-05
        12 août 2024          | 2024-08-12
        05/04/2024 10:31 AM   | 2024-04-05
        """)
    void readsTheDay(String printed, LocalDate day) {
        var date = Dates.parse(printed.strip());

        assertThat(date).isNotNull();
        assertThat(calendar(List.of(date), List.of()).resolve(date, null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32/01/2024",
                "13/13/2024",
                "12.50",
                "1234",
                "UPI",
                "01/04/24UPI",
                "99-99-99",
                "10:31",
                "May",
                "12/2",
                "Marble 1"
            })
    void refusesWhatIsNoFullDateOrDayAndMonth(String printed) {
        var date = Dates.parse(printed);

        assertThat(date == null || !date.hasYear()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12-May-23UPI/VINAY, 9", "01/04/24UPI-X, 8", "01/04/2024, -1", "UPI/01/04/24, -1"})
    void findsTheNarrationGluedToADate(String word, int at) {
        assertThat(Dates.gluedNarration(word)).isEqualTo(at);
    }

    @Test
    void takesTheMonthFirstWhereSomeDayCannotBeAMonth() {
        var rows = List.of(date("01/05/2026"), date("01/15/2026"));

        assertThat(calendar(rows, List.of()).resolve(rows.getFirst(), null)).isEqualTo("2026-01-05");
    }

    @Test
    void asksThePeriodWhereTheRowsDoNotTell() {
        var rows = List.of(date("04/01"), date("04/02"));
        var period = List.of(date("04/01/2026"), date("04/30/2026"));

        assertThat(calendar(rows, period).resolve(rows.getLast(), null)).isEqualTo("2026-04-02");
    }

    @Test
    void carriesDatesWithoutAYearOverTheTurnOfTheYear() {
        var rows = List.of(date("30-Dec"), date("02-Jan"));
        var calendar = calendar(rows, List.of(date("15-Dec-2025"), date("14-Jan-2026")));

        assertThat(calendar.resolve(rows.get(0), null)).isEqualTo("2025-12-30");
        assertThat(calendar.resolve(rows.get(1), LocalDate.parse("2025-12-30"))).isEqualTo("2026-01-02");
    }

    @Test
    void takesTheLatestYearInWhichNoDayIsYetToCome() {
        var rows = List.of(date("28 DEC"), date("03 JAN"));
        var calendar = calendar(rows, List.of());

        assertThat(calendar.lacksYear(rows)).isTrue();
        assertThat(calendar.resolve(rows.getFirst(), null)).isNull();
        assertThat(calendar.madeBy(LocalDate.parse("2025-01-03"), rows).resolve(rows.getFirst(), null))
                .isEqualTo("2024-12-28");
        assertThat(calendar.madeBy(LocalDate.parse("2025-01-02"), rows).resolve(rows.getFirst(), null))
                .isEqualTo("2023-12-28");
    }

    @Test
    void findsTheLeapYearOfATwentyNinthOfFebruary() {
        var rows = List.of(date("29 FEB"));
        var calendar = calendar(rows, List.of()).madeBy(LocalDate.parse("2027-05-01"), rows);

        assertThat(calendar.resolve(rows.getFirst(), null)).isEqualTo("2024-02-29");
    }

    @Test
    void doesNotInventADay() {
        var impossible = new PrintedDate(31, 2, 2024, true);

        assertThat(calendar(List.of(), List.of()).resolve(impossible, null)).isNull();
    }

    private static PrintedDate date(String printed) {
        var date = Dates.parse(printed);
        assertThat(date).isNotNull();
        return date;
    }

    private static Calendar calendar(List<PrintedDate> rows, List<PrintedDate> around) {
        return Calendar.of(rows, around, () -> CountedIn.OTHERS);
    }
}
