package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.passbook.statement.pdf.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/// At 300 dots an inch a 10 point letter has 41.7 dots; a capital is 28.8 high, a tail reaches 8.8 down.
class PlacementTests {

    private static final Placement PLACEMENT = new Placement(72 / 300.0);

    @Test
    void findsTheLineUnderTailsAndCommas() {
        var words = PLACEMENT.words(List.of(
                new Recognised("1.1.1", 100, 471, 90, 29, 95, "SALARY"),
                new Recognised("1.1.1", 200, 480, 90, 28, 95, "pay"),
                new Recognised("1.1.1", 300, 471, 90, 35, 95, "1,250.00")));

        assertThat(words)
                .extracting(Word::baseline)
                .allSatisfy(y -> assertThat(y).isCloseTo(120, within(0.5)));
        assertThat(words)
                .extracting(Word::fontSize)
                .allSatisfy(size -> assertThat(size).isCloseTo(10, within(0.5)));
    }

    @Test
    void truesAWordWhoseBoxReachesDownToARule() {
        var words = PLACEMENT.words(List.of(
                new Recognised("1.1.1", 100, 471, 90, 29, 95, "SALARY"),
                new Recognised("2.1.1", 300, 471, 140, 48, 95, "03/05/2024"),
                new Recognised("3.1.1", 500, 471, 90, 29, 95, "DR")));

        assertThat(words)
                .extracting(Word::baseline)
                .allSatisfy(y -> assertThat(y).isCloseTo(120, within(0.5)));
    }

    @Test
    void turnsPixelsToPoints() {
        var word = PLACEMENT
                .words(List.of(new Recognised("1.1.1", 100, 471, 90, 29, 95, "SALARY")))
                .getFirst();

        assertThat(word.left()).isCloseTo(24, within(0.01));
        assertThat(word.right()).isCloseTo(45.6, within(0.01));
        assertThat(word.text()).isEqualTo("SALARY");
    }

    @Test
    void leavesAWordOfAnotherLineWhereItIs() {
        var words = PLACEMENT.words(List.of(
                new Recognised("1.1.1", 100, 471, 90, 29, 95, "UPPER"),
                new Recognised("1.1.1", 200, 471, 90, 29, 95, "UPPER"),
                new Recognised("1.1.1", 300, 500, 90, 29, 95, "LOWER")));

        assertThat(words.getLast().baseline()).isCloseTo(127, within(0.5));
    }
}
