package dev.passbook.analysis.channel;

import dev.passbook.statement.Direction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One entry of `rules/categories.yaml`: the words that tell a kind of merchant.
///
/// ```yaml
/// - category: groceries                # as the contract spells it, or `decoy`
///   description: lender_transaction    # optional: for rows of this category whose rule has no description
///   direction: debit                   # optional: either way
///   names: [BIGBASKET*, $supermarkets] # names of merchants
///   words: [KIRANA, PROVISION]         # words that such merchants carry in their names or remarks
/// ```
///
/// A name counts more than a word, a longer find more than a shorter, an earlier entry more than a later. What
/// lies inside a longer find does not count: `AMAZON PAY` hides `AMAZON`. Two categories are never given: the
/// names of `decoy` hide what only looks like a merchant, and those of `surname` make a first name of a
/// merchant's name directly before them (`ZARA KHAN`).
record Category(
        String category,
        @Nullable String description,
        @Nullable Direction direction,
        List<String> names,
        List<String> words) {

    private static final String DECOY = "decoy";
    private static final String SURNAME = "surname";

    Category {
        names = Objects.requireNonNullElse(names, List.of());
        words = Objects.requireNonNullElse(words, List.of());
        if (names.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("A category needs names or words");
        }
    }

    boolean isGiven() {
        return !DECOY.equals(category) && !isSurname();
    }

    boolean isSurname() {
        return SURNAME.equals(category);
    }

    boolean admits(Direction direction) {
        return this.direction == null || this.direction == direction;
    }
}
