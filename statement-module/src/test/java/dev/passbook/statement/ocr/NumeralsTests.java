package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "6.08. 6.08",
                "347591.00° 347591.00",
                "'1,250.00 1,250.00",
                "1.122.048.28 1,122,048.28",
                "1,05.750.00 1,05,750.00",
                "1,2SO.00 1,2SO.00",
                "1,25O.0O 1,250.00",
                "l,250.00 1,250.00",
                "(1,25O.00) (1,250.00)",
                "5584.78Cr 5584.78Cr"
            })
    void mendsTheSpelling(String read, String mended) {
        assertThat(Numerals.mended(read)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"19-11-2018", "statement.", "10000", "12345678", "Io.ll", "U210269995976488", "02/02/22", "1,250"
            })
    void leavesAllElseAlone(String read) {
        assertThat(Numerals.mended(read)).isEqualTo(read);
    }

    @Test
    void joinsTheTwoPiecesOfANumber() {
        assertThat(joined(word(100, "3,041"), word(193, ",696.50"))).containsExactly("3,041,696.50");
    }

    @Test
    void keepsTwoFiguresApartHoweverClose() {
        assertThat(joined(word(100, "500.00"), word(203, "84.78"))).containsExactly("500.00", "84.78");
        assertThat(joined(word(100, "3,041"), word(230, "696.50"))).containsExactly("3,041", "696.50");
    }

    private static List<String> joined(Recognised... words) {
        return Numerals.mended(List.of(words)).stream().map(Recognised::text).toList();
    }

    /// 90 pixels wide, letters 27 high.
    private static Recognised word(int left, String text) {
        return new Recognised("1.1.1", left, 50, text.startsWith("500") ? 100 : 90, 27, 95, text);
    }
}
