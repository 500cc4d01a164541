package dev.passbook.statement.anonymiser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,23,456.78       | 1,23,456.78
        1,122,048.28      | 1,122,048.28
        Rs.1,234.00       | .1,234.00
        INR2,370.00       | 2,370.00
        338.05Cr          | 338.05
        9,999.99(Dr)      | 9,999.99
        (1,250.00)        | 1,250.00
        -500.00           | 500.00
        1200.0            | 1200.0
        .73               | .73
        8,00,000.         | 8,00,000.
        1234/-            | 1234
        Rs500             | 500
        1,000             | 1,000
        1.0014,577.97     | 1.0014,577.97
        Balance1,000.00   | 1,000.00
        POS-1,250.00/X    | 1,250.00
        01/04/2024        | 01/04/2024
        04-03-24          | 04-03-24
        2024-04-01        | 2024-04-01
        02-092022         | 02-092022
        01/04/24UPI-      | 01/04/24
        01/04/2024-30/06/2024 | 01/04/202430/06/2024
        """)
    void findsAmountsAndDates(String word, String figures) {
        var places = Figures.in(word);

        var found = new StringBuilder();
        places.stream().forEach(place -> found.append(word.charAt(place)));
        assertThat(found).hasToString(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "412345678901",
                "98765.",
                "09928412.",
                "98-76-54",
                "99/99/99",
                "411038",
                "A1234567.89",
                "4123456789012.5",
                "706296.This",
                "UPI/412345678901/x"
            })
    void takesNothingElseForOne(String word) {
        assertThat(Figures.in(word).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void isNotKeptBusy(int length) {
        assertThat(Figures.in("1,".repeat(length)).isEmpty()).isTrue();
        assertThat(Figures.isAmount("1,11".repeat(length))).isFalse();
    }
}
