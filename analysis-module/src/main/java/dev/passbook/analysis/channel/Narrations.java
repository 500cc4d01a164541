package dev.passbook.analysis.channel;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Judges transactions by their narrations.
///
/// Knows neither the holder nor the holder's other accounts: a transfer between own accounts is recognised here
/// only when the narration says so. Immutable, and safe for many threads.
@Component
public final class Narrations {

    private final Vocabulary vocabulary;
    private final ChannelRules channels;
    private final Merchants merchants;

    /// Reads the rules that come with this module.
    ///
    /// @throws IllegalStateException when a rule file is not well written; the message names the file and the rule
    public Narrations() {
        this(new RuleFiles("/rules/"));
    }

    Narrations(RuleFiles files) {
        var words = files.words();
        var rules = files.channels(rule -> ChannelRules.Worded.of(rule, words));
        var categories = files.categories(category -> Merchants.Worded.of(category, words));
        vocabulary = new Vocabulary(Stream.concat(
                        rules.stream().flatMap(ChannelRules.Worded::terms),
                        categories.stream().flatMap(Merchants.Worded::terms))
                .toList());
        channels = new ChannelRules(rules, vocabulary);
        merchants = new Merchants(categories, vocabulary);
    }

    /// What a transaction is.
    ///
    /// @param narration the text of the row, its lines joined by single spaces; capitals do not matter
    /// @param amount in rupees, positive
    /// @param bank whose statement it is; `other` when unknown
    public Verdict classify(String narration, Direction direction, BigDecimal amount, BankId bank) {
        var prepared = Narration.of(narration);
        var sightings = vocabulary.sightings(prepared);
        var merchant = merchants.tell(prepared, sightings, direction);
        var found = merchant.map(Category::category).orElse("");
        var rule = channels.decide(prepared, terms(sightings), direction, amount, bank, found);
        var category = rule.categoryOr(found);
        var description = rule.description() != null || !category.equals(found)
                ? rule.description()
                : merchant.map(Category::description).orElse(null);
        return new Verdict(rule.channel(), description == null ? "" : description, category, rule.rule());
    }

    private static BitSet terms(List<Sighting> sightings) {
        var seen = new BitSet();
        sightings.forEach(sighting -> seen.set(sighting.term()));
        return seen;
    }
}
