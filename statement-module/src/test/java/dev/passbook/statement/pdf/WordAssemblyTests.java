package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The font here is 10 points high, and every sign half an em wide.
class WordAssemblyTests {

    private static final double SIZE = 10;
    private static final double WIDTH = 5;

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void readsAWordWithItsPlace() {
        draw("Total", 100, 300);

        assertThat(WordAssembly.words(glyphs))
                .containsExactly(new Word("Total", new Box(100, 292.5, 125, 300), SIZE, "Font"));
    }

    @Test
    void endsAWordAtASpace() {
        draw("Opening Balance", 100, 300);

        assertThat(texts()).containsExactly("Opening", "Balance");
    }

    @Test
    void ordersWordsByLineAndThenFromLeftToRight() {
        draw("third", 100, 320);
        draw("second", 200, 300);
        draw("first", 100, 300);

        assertThat(texts()).containsExactly("first", "second", "third");
    }

    @Test
    void putsTogetherWhatWasDrawnInAnyOrder() {
        draw("Balance 1,250.00", 100, 300);
        draw("Total 17.50", 100, 312);
        Collections.shuffle(glyphs, new Random(7));
        glyphs.removeIf(Glyph::isSpace);

        assertThat(texts()).containsExactly("Balance", "1,250.00", "Total", "17.50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # left   | gap in ems | right      | read as
        Paym     |  0.13      | ents       | Payments
        T        | -0.14      | otal       | Total
        BALANCE  |  0.19      | CARRIED    | BALANCE CARRIED
        3,0      |  0.18      | 03.88      | 3,003.88
        £1       |  0.10      | ,250.00    | £1,250.00
        1        | -0.06      | .          | 1.
        1000     |  0.22      | 2000       | 1000 2000
        Group    |  0.16      | 194.43     | Group 194.43
        Group    | -0.17      | -890.61    | Group -890.61
        Cafe     | -0.10      | -          | Cafe -
        01-May   |  0.19      | UPI        | 01-May UPI
        00001    | -0.06      | ACH        | 00001 ACH
        INR      |  0.10      | 500.00     | INR500.00
        1,250.00 |  0.05      | 48,750.00  | 1,250.00 48,750.00
        1,250.00 |  0.00      | 48,750.00  | 1,250.00 48,750.00
        1,250.00 | -0.10      | 48,750.00  | 1,250.00 48,750.00
        100.00Cr |  0.05      | 48,750.00  | 100.00Cr 48,750.00
        """)
    void tellsKerningFromColumns(String left, double gap, String right, String expected) {
        draw(left, 100, 300);
        draw(right, 100 + left.length() * WIDTH + gap * SIZE, 300);

        assertThat(String.join(" ", texts())).isEqualTo(expected);
    }

    @Test
    void takesTheKerningWithinOneDrawingForWhatItIs() {
        draw("1", 100, 300);
        draw("HQ", 100 + WIDTH - 0.7, 300, false);

        assertThat(texts()).containsExactly("1HQ");
    }

    @Test
    void measuresGapsInTheWidthOfCondensedPrint() {
        glyphs.add(new Glyph("a", 100, 102, 300, 4, 10, "Font", true));
        glyphs.add(new Glyph("b", 103, 105, 300, 4, 10, "Font", true));

        assertThat(texts()).containsExactly("a", "b");
    }

    @Test
    void keepsAHeaderApartFromTheNextOneThatItRunsInto() {
        draw("Ref/Cheque No", 100, 300);
        draw("Withdrawal", 100 + 13 * WIDTH - 2, 300);

        assertThat(texts()).containsExactly("Ref/Cheque", "No", "Withdrawal");
    }

    @ParameterizedTest
    @ValueSource(doubles = {105, 119.5})
    void addsNothingToAWordThatIsDrawnWithItsSpaces(double x) {
        draw("null", x, 300);
        draw("Your Opening", 100, 300);

        assertThat(texts()).containsExactly("Your", "null", "Opening");
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0", "1.0, 0", "0.5, 0.3", "-0.6, 0", "0, 0"})
    void readsBoldPrintOnce(double right, double down) {
        draw("Balance 1,111.00", 100, 300);
        draw("Balance 1,111.00", 100 + right, 300 + down);

        assertThat(texts()).containsExactly("Balance", "1,111.00");
    }

    @Test
    void readsBoldPrintOnceThatIsDoubledSignBySign() {
        for (var at = 0; at < 4; at++) {
            draw("7", 100 + at * WIDTH, 300);
            draw("7", 100.4 + at * WIDTH, 300);
        }

        assertThat(texts()).containsExactly("7777");
    }

    @Test
    void keepsNarrowLettersThatRepeat() {
        for (var at = 0; at < 3; at++) {
            glyphs.add(new Glyph("l", 100 + at, 101 + at, 300, SIZE, SIZE, "Font", false));
        }

        assertThat(texts()).containsExactly("lll");
    }

    @Test
    void keepsLinesApartThatStandAQuarterOfALineFromOneAnother() {
        draw("12", 100, 300);
        draw("34", 110, 302.5);

        assertThat(texts()).containsExactly("12", "34");
    }

    @Test
    void holdsAWordTogetherWhoseBaselineTrembles() {
        draw("12", 100, 300);
        draw("34", 110, 300.8);
        draw("56", 120, 299.9);

        assertThat(texts()).containsExactly("123456");
    }

    @Test
    void measuresTheBoxOverAllGlyphs() {
        draw("12", 100, 300);
        glyphs.add(new Glyph("3", 110, 118, 300.5, SIZE, SIZE, "Font", true));

        var word = WordAssembly.words(glyphs).getFirst();

        assertThat(word.right()).isEqualTo(118, within(1e-9));
        assertThat(word.baseline()).isEqualTo(300, within(1e-9));
    }

    @Test
    @Timeout(5)
    void needsNoTimeForAPageWithAllGlyphsAtOnePlace() {
        Stream.iterate(0, at -> at + 1)
                .limit(200_000)
                .map(at -> new Glyph(Character.toString(0x10000 + at), 9, 14, 9, SIZE, SIZE, "Font", true))
                .forEach(glyphs::add);

        assertThat(texts()).isNotEmpty();
    }

    @Test
    void readsNothingFromNothing() {
        draw("   ", 100, 300);

        assertThat(texts()).isEmpty();
    }

    private void draw(String text, double x, double baseline) {
        draw(text, x, baseline, true);
    }

    private void draw(String text, double x, double baseline, boolean placed) {
        for (var at = 0; at < text.length(); at++) {
            var left = x + at * WIDTH;
            var sign = text.substring(at, at + 1);
            glyphs.add(new Glyph(sign, left, left + WIDTH, baseline, SIZE, SIZE, "Font", placed && at == 0));
        }
    }

    private List<String> texts() {
        return WordAssembly.words(glyphs).stream().map(Word::text).toList();
    }
}
