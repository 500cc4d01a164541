package dev.passbook.analysis.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private static final String LETTERS = "AAABBC -";

    private final Random random = new Random(20_240_318);

    @RepeatedTest(50)
    void findsExactlyWhatAPatientReaderFinds() {
        var terms = random(12, 6).stream().map(Term::of).distinct().toList();
        var vocabulary = new Vocabulary(terms);

        for (var text : random(40, 30)) {
            var narration = Narration.of(text);

            assertThat(vocabulary.sightings(narration))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(patiently(terms, narration));
        }
    }

    @Test
    void readsOnlyTheBeginningOfAnEndlessNarration() {
        var vocabulary = new Vocabulary(List.of(Term.of("UPI")));

        assertThat(vocabulary.sightings(Narration.of("UPI ".repeat(1_000_000)))).hasSize(250);
    }

    private static List<Sighting> patiently(List<Term> terms, Narration narration) {
        var found = new ArrayList<Sighting>();
        for (int number = 0; number < terms.size(); number++) {
            var term = terms.get(number);
            for (int start = 0; start + term.length() <= narration.length(); start++) {
                if (hasLettersAt(start, term, narration) && term.standsAt(start, narration)) {
                    found.add(new Sighting(number, start, start + term.length()));
                }
            }
        }
        return found;
    }

    private static boolean hasLettersAt(int start, Term term, Narration narration) {
        for (int i = 0; i < term.length(); i++) {
            if (narration.letter(start + i) != Narration.symbol(term.letters().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> random(int count, int longest) {
        var texts = new ArrayList<String>();
        while (texts.size() < count) {
            var text = new StringBuilder("A");
            for (int length = random.nextInt(longest); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            texts.add(text + (random.nextBoolean() ? "A" : "*"));
        }
        return texts;
    }
}
