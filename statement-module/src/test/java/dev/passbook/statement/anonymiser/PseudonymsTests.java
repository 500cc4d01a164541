package dev.passbook.statement.anonymiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTests {

    private final Pseudonyms pseudonyms = new Pseudonyms(42, _ -> false);

    @ParameterizedTest
    @ValueSource(strings = {"A", "Ma", "ASHA", "Verma", "McDonald", "Xx", "Müller", "averyveryverylongwordindeed"})
    void changesEveryLetterAndKeepsCase(String word) {
        var other = pseudonyms.word(word);

        assertThat(other).hasSameSizeAs(word);
        for (int at = 0; at < word.length(); at++) {
            assertThat(other.charAt(at)).isNotEqualTo(word.charAt(at));
            assertThat(Character.isUpperCase(other.charAt(at))).isEqualTo(Character.isUpperCase(word.charAt(at)));
        }
        assertThat(other).matches("[A-Za-z&&[^xX]]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "57", "411038", "412345678901", "50100011122233"})
    void changesEveryDigit(String number) {
        var other = pseudonyms.number(number);

        assertThat(other).hasSameSizeAs(number).matches("\\d+");
        for (int at = 0; at < number.length(); at++) {
            assertThat(other.charAt(at)).isNotEqualTo(number.charAt(at));
        }
    }

    @Test
    void isTheSameForTheSameWordInAnyCase() {
        assertThat(pseudonyms.word("VERMA")).isEqualToIgnoringCase(pseudonyms.word("Verma"));
    }

    @Test
    void cutsShortWhatWasCutShort() {
        assertThat(pseudonyms.word("NAMOONAWALLA")).startsWith(pseudonyms.word("NAMOONA"));
    }

    @Test
    void keepsTheEndOfAMaskedNumber() {
        assertThat(pseudonyms.number("50100011125731")).endsWith(pseudonyms.number("5731"));
    }

    @Test
    void keepsThePaddingOfALongNumber() {
        assertThat(pseudonyms.number("0000412345678901"))
                .startsWith("0000")
                .endsWith(pseudonyms.number("412345678901"));
    }

    @Test
    void avoidsWordsThatMeanSomething() {
        var never =
                IntStream.rangeClosed('a', 'm').mapToObj(Character::toString).toList();
        var careful = new Pseudonyms(42, Set.copyOf(never)::contains);

        assertThat(Stream.of("zyxwvutsrqponabcd".split("")).map(careful::word)).doesNotContainAnyElementsOf(never);
    }

    @Test
    void dependsOnTheSeed() {
        assertThat(new Pseudonyms(43, _ -> false).word("namoonawalla")).isNotEqualTo(pseudonyms.word("namoonawalla"));
    }
}
