package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CleaningTests {

    @Test
    void takesRulesOffWords() {
        assertThat(cleaned(word(0, 90, "|500.00|"), word(200, 90, "19-11-2018|"), word(400, 90, "|")))
                .containsExactly("500.00", "19-11-2018");
    }

    @Test
    void partsWhatStandsOnBothSidesOfARule() {
        var parts = Cleaning.cleaned(List.of(word(100, 90, "84.78|2903")));

        assertThat(parts).extracting(Recognised::text).containsExactly("84.78", "2903");
        assertThat(parts.getLast().left()).isGreaterThan(parts.getFirst().right());
    }

    @Test
    void dropsSpecksAndGuessesButNoFigure() {
        assertThat(cleaned(word(0, 90, "—"), word(200, 5, "zx"), word(400, 5, "1,250.00")))
                .containsExactly("1,250.00");
    }

    @Test
    void keepsTheSurerOfTwoWordsAtOnePlace() {
        assertThat(cleaned(word(100, 40, "1,2S0.00"), word(102, 95, "1,250.00")))
                .containsExactly("1,250.00");
        assertThat(cleaned(word(100, 95, "1,250.00"), word(100, 95, "1,250.00")))
                .containsExactly("1,250.00");
    }

    private static List<String> cleaned(Recognised... words) {
        return Cleaning.cleaned(Stream.of(words).toList()).stream()
                .map(Recognised::text)
                .toList();
    }

    private static Recognised word(int left, double confidence, String text) {
        return new Recognised("1.1.1", left, 50, 100, 27, confidence, text);
    }
}
