package dev.passbook.analysis.channel;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One entry of `rules/channels.yaml`: when all its conditions hold, and no rule above it did, it gives the
/// channel.
///
/// ```yaml
/// - rule: bounce.cheque-returned          # stable identifier, family.case
///   channel: inward_cheque_bounce         # as the contract spells it
///   description: chq_bounce_insuff_funds  # optional
///   category: none                        # optional, see below
///   direction: credit                     # optional: either way
///   any: [CHQ RET, 'REJECT:']             # optional: at least one of these
///   all: [$cheque, [RETURN, RTN]]         # optional: of each of these groups at least one
///   unless: [CHARGES]                     # optional: none of these
///   categories: [food, groceries]         # optional: what the keywords made of the merchant is one of these
///   from: 1                               # optional: amount in rupees, inclusive
///   to: 5000                              # optional: amount in rupees, inclusive
///   banks: [hdfc]                         # optional: only in statements of these banks
///   shape: '^\d{6,}'                      # optional: a regular expression that is found in the narration
/// ```
///
/// Terms are written as [Term] says; `$cheque` stands for that list of `rules/words.yaml`. A shape sees the
/// narration in capitals with single spaces, and only after every other condition held; write it without nested
/// repetition.
///
/// @param category what the rule itself knows of the merchant, used when the keywords know nothing; `none` when
/// the row
///     is the bank's own entry, which has no merchant whatever it mentions
record Rule(
        String rule,
        Channel channel,
        @Nullable String description,
        @Nullable String category,
        @Nullable Direction direction,
        List<String> any,
        List<List<String>> all,
        List<String> unless,
        Set<String> categories,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        Set<String> banks,
        @Nullable Pattern shape) {

    private static final String NO_MERCHANT = "none";

    private static final Set<String> DESCRIPTIONS = Set.of(
            "penalty_charge",
            "ach_bounce_charge",
            "chq_bounce_charge",
            "lender_transaction",
            "credit_card_bill",
            "telco_bill",
            "electric_bill",
            "deposit_by_machine",
            "deposit_machine_words",
            "chq_bounce_insuff_funds",
            "neft_return",
            "self_transfer");

    Rule {
        any = Objects.requireNonNullElse(any, List.of());
        all = Objects.requireNonNullElse(all, List.of());
        unless = Objects.requireNonNullElse(unless, List.of());
        categories = Objects.requireNonNullElse(categories, Set.of());
        banks = Objects.requireNonNullElse(banks, Set.of());
        if (channel == null) {
            throw new IllegalArgumentException("A rule needs a channel");
        }
        if (description != null && !DESCRIPTIONS.contains(description)) {
            throw new IllegalArgumentException("The contract knows no description '%s'".formatted(description));
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("The amount cannot be from %s to %s".formatted(from, to));
        }
    }

    /// Whether everything but the words and the shape holds.
    boolean admits(Direction direction, BigDecimal amount, BankId bank, String category) {
        return (this.direction == null || this.direction == direction)
                && (from == null || from.compareTo(amount) <= 0)
                && (to == null || to.compareTo(amount) >= 0)
                && (banks.isEmpty() || banks.contains(bank.value()))
                && (categories.isEmpty() || categories.contains(category));
    }

    /// Whether it takes every transaction, as the last rule of the file must.
    boolean isUnconditional() {
        return any.isEmpty()
                && all.isEmpty()
                && unless.isEmpty()
                && categories.isEmpty()
                && banks.isEmpty()
                && Stream.of(direction, from, to, shape).allMatch(Objects::isNull);
    }

    boolean hasShapeOf(Narration narration) {
        return shape == null || shape.matcher(narration.text()).find();
    }

    /// The category that a row under this rule carries, given what the keywords found.
    String categoryOr(String found) {
        if (NO_MERCHANT.equals(category)) {
            return "";
        }
        return found.isEmpty() ? Objects.requireNonNullElse(category, "") : found;
    }
}
