package dev.passbook.analysis.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All terms of all rules in one keyword automaton (Aho and Corasick), so that a narration is read once, whatever
/// the number of rules.
final class Vocabulary {

    private final Map<Term, Integer> numbers = new LinkedHashMap<>();
    private final List<Term> terms;
    private final Automaton automaton;

    Vocabulary(Collection<Term> terms) {
        terms.forEach(term -> numbers.putIfAbsent(term, numbers.size()));
        this.terms = List.copyOf(numbers.keySet());
        automaton = new Automaton(this.terms);
    }

    /// The number that sightings use for a term of this vocabulary.
    int number(Term term) {
        return Objects.requireNonNull(numbers.get(term), () -> "Not in this vocabulary: " + term);
    }

    /// The numbers of several terms.
    BitSet numbers(Collection<Term> several) {
        var set = new BitSet();
        several.forEach(term -> set.set(number(term)));
        return set;
    }

    /// Every place where a term stands, in the order of their ends.
    List<Sighting> sightings(Narration narration) {
        var found = new ArrayList<Sighting>();
        int state = 0;
        for (int at = 0; at < narration.length(); at++) {
            state = automaton.next(state, narration.letter(at));
            for (int spot = automaton.report(state); spot != 0; spot = automaton.shorter(spot)) {
                collect(automaton.endingAt(spot), at + 1, narration, found);
            }
        }
        return found;
    }

    private void collect(int[] candidates, int end, Narration narration, List<Sighting> found) {
        for (int number : candidates) {
            var term = terms.get(number);
            int start = end - term.length();
            if (term.standsAt(start, narration)) {
                found.add(new Sighting(number, start, end));
            }
        }
    }

    /// The tree of all terms' letters, completed so that each letter is one step and none is read twice.
    private static final class Automaton {

        private static final int[] NOTHING = {};

        private int[] steps = new int[64 * Narration.SYMBOLS];
        private final List<int[]> ending = new ArrayList<>(List.of(NOTHING));
        private final int[] reports;
        private final int[] shorter;

        Automaton(List<Term> terms) {
            for (int number = 0; number < terms.size(); number++) {
                add(terms.get(number).letters(), number);
            }
            reports = new int[ending.size()];
            shorter = new int[ending.size()];
            complete();
        }

        int next(int state, byte symbol) {
            return steps[state * Narration.SYMBOLS + symbol];
        }

        /// The nearest state, this one or one for a shorter ending, at which terms end; 0 when there is none.
        int report(int state) {
            return reports[state];
        }

        /// The next such state after one that [#report] gave.
        int shorter(int state) {
            return shorter[state];
        }

        int[] endingAt(int state) {
            return ending.get(state);
        }

        private void add(String letters, int number) {
            int state = 0;
            for (char c : letters.toCharArray()) {
                int step = state * Narration.SYMBOLS + Narration.symbol(c);
                state = steps[step] == 0 ? grow(step) : steps[step];
            }
            var numbers = Arrays.copyOf(ending.get(state), ending.get(state).length + 1);
            numbers[numbers.length - 1] = number;
            ending.set(state, numbers);
        }

        private int grow(int step) {
            int state = ending.size();
            steps[step] = state;
            ending.add(NOTHING);
            if (steps.length < ending.size() * Narration.SYMBOLS) {
                steps = Arrays.copyOf(steps, 2 * steps.length);
            }
            return state;
        }

        /// Breadth first: a state's missing steps are those of the longest proper ending that is itself a state.
        private void complete() {
            var fallback = new int[ending.size()];
            var queue = new ArrayDeque<Integer>(List.of(0));
            while (!queue.isEmpty()) {
                int state = queue.remove();
                shorter[state] = reports[fallback[state]];
                reports[state] = ending.get(state).length == 0 ? shorter[state] : state;
                for (byte symbol = 0; symbol < Narration.SYMBOLS; symbol++) {
                    int step = state * Narration.SYMBOLS + symbol;
                    int otherwise = state == 0 ? 0 : next(fallback[state], symbol);
                    if (steps[step] == 0) {
                        steps[step] = otherwise;
                    } else {
                        fallback[steps[step]] = otherwise;
                        queue.add(steps[step]);
                    }
                }
            }
        }
    }
}
