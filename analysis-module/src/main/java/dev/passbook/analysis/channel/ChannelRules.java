package dev.passbook.analysis.channel;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The channel rules in their order: the first whose conditions hold decides.
final class ChannelRules {

    private final List<Compiled> rules;

    /// The places of the rules whose first group a term is in: no other term lets them in.
    private final Map<Integer, BitSet> admitted = new HashMap<>();

    /// The places of the rules that need no word.
    private final BitSet wordless = new BitSet();

    /// @throws IllegalStateException when the last rule does not take everything
    ChannelRules(List<Worded> rules, Vocabulary vocabulary) {
        if (rules.isEmpty() || !rules.getLast().rule().isUnconditional()) {
            throw new IllegalStateException("The last rule of %s must take everything".formatted(RuleFiles.CHANNELS));
        }
        this.rules = rules.stream().map(rule -> rule.compiled(vocabulary)).toList();
        IntStream.range(0, rules.size()).forEach(this::index);
    }

    /// @param seen the terms that stand in the narration
    /// @param category what the keywords made of the merchant
    Rule decide(
            Narration narration, BitSet seen, Direction direction, BigDecimal amount, BankId bank, String category) {
        var candidates = candidates(seen);
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            var candidate = rules.get(at);
            var rule = candidate.rule();
            if (rule.admits(direction, amount, bank, category)
                    && candidate.wordsAreIn(seen)
                    && rule.hasShapeOf(narration)) {
                return rule;
            }
        }
        return rules.getLast().rule();
    }

    private void index(int place) {
        var groups = rules.get(place).groups();
        if (groups.isEmpty()) {
            wordless.set(place);
        } else {
            groups.getFirst().stream()
                    .forEach(term ->
                            admitted.computeIfAbsent(term, _ -> new BitSet()).set(place));
        }
    }

    /// The few rules that these terms may satisfy; asking each of all rules is most of the work of a decision.
    private BitSet candidates(BitSet seen) {
        var places = (BitSet) wordless.clone();
        for (int term = seen.nextSetBit(0); term >= 0; term = seen.nextSetBit(term + 1)) {
            var more = admitted.get(term);
            if (more != null) { // most merchants' names decide no channel
                places.or(more);
            }
        }
        return places;
    }

    /// A rule with its terms read.
    ///
    /// @param groups of each of which one term must stand in the narration
    /// @param unless none of which may
    record Worded(Rule rule, List<Set<Term>> groups, Set<Term> unless) {

        static Worded of(Rule rule, WordLists words) {
            var all = words.groups(rule.all());
            var groups = rule.any().isEmpty()
                    ? all
                    : Stream.concat(Stream.of(words.terms(rule.any())), all.stream())
                            .toList();
            return new Worded(rule, groups, words.terms(rule.unless()));
        }

        Stream<Term> terms() {
            return Stream.concat(groups.stream().flatMap(Collection::stream), unless.stream());
        }

        private Compiled compiled(Vocabulary vocabulary) {
            return new Compiled(rule, groups.stream().map(vocabulary::numbers).toList(), vocabulary.numbers(unless));
        }
    }

    private record Compiled(Rule rule, List<BitSet> groups, BitSet unless) {

        boolean wordsAreIn(BitSet seen) {
            for (var group : groups) {
                if (!group.intersects(seen)) {
                    return false;
                }
            }
            return !unless.intersects(seen);
        }
    }
}
