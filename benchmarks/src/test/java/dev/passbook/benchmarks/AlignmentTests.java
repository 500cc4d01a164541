package dev.passbook.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTests {

    @ParameterizedTest
    @CsvSource({
        "abcde, abcde, abcde",
        "abcde, abde, abde", // one lost
        "abcde, abxcde, abcde", // one invented
        "abcde, abxde, abde", // one misread
        "abcde, bcdex, bcde", // the first lost, one invented at the end
        "aabab, abab, abab", // equal rows
        "abcd, dcba, a", // no crossing over: one pair, the first that can be
        "abcdef, xbydzf, bdf",
        "abc, xyz, ''",
        "'', abc, ''",
        "abc, '', ''",
    })
    void pairsAsManyRowsAsItCanInOrder(String truth, String read, String common) {
        var alignment = Alignment.of(letters(truth), letters(read), Character::equals);

        assertThat(alignment.pairs()).hasSize(common.length());
        assertThat(alignment.pairs())
                .allSatisfy(pair -> assertThat(pair.truth()).isEqualTo(pair.read()));
        if (common.length() > 1) {
            assertThat(alignment.pairs()).extracting(Alignment.Pair::truth).containsExactlyElementsOf(letters(common));
        }
    }

    @Test
    void pairsARowThatFitsSeveral() {
        var alignment = Alignment.of(
                List.of("?", "b"), List.of("a", "b"), (truth, read) -> truth.equals("?") || truth.equals(read));

        assertThat(alignment.pairs()).containsExactly(new Alignment.Pair<>("?", "a"), new Alignment.Pair<>("b", "b"));
    }

    @Test
    void comparesLongStatementsThatAgreeWithoutTryingAllPairs() {
        var rows = IntStream.range(0, 200_000).boxed().toList();

        assertThat(Alignment.of(rows, rows, Integer::equals).pairs()).hasSize(200_000);
    }

    private static List<Character> letters(String text) {
        return text.chars().mapToObj(letter -> (char) letter).toList();
    }
}
