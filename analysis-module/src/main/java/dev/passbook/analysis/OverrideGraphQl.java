package dev.passbook.analysis;

import dev.passbook.analysis.OverrideOutcome.OverrideError;
import dev.passbook.analysis.OverrideOutcome.Refused;
import dev.passbook.analysis.OverrideOutcome.Stored;
import dev.passbook.analysis.Overriding.Target;
import dev.passbook.analysis.override.ChannelWord;
import dev.passbook.analysis.override.CorrectedField;
import dev.passbook.analysis.override.Description;
import dev.passbook.analysis.override.MerchantCategory;
import dev.passbook.analysis.override.Word;
import dev.passbook.statement.Direction;
import dev.passbook.statement.Transaction;
import dev.passbook.tenancy.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// Corrections of what the rules read; see `override.graphqls`.
@Controller
class OverrideGraphQl {

    private final Overriding overriding;

    OverrideGraphQl(Overriding overriding) {
        this.overriding = overriding;
    }

    @MutationMapping
    OverridePayload overrideClassification(
            @AuthenticationPrincipal TenantId tenant, @Argument OverrideClassificationInput input) {
        return OverridePayload.of(overriding.override(tenant, input.target(), input.wish()));
    }

    @MutationMapping
    OverridePayload withdrawOverride(@AuthenticationPrincipal TenantId tenant, @Argument WithdrawOverrideInput input) {
        return OverridePayload.of(overriding.withdraw(tenant, input.target(), Set.copyOf(input.fields())));
    }

    /// The words that can be given.
    @QueryMapping
    VocabularyView classificationVocabulary() {
        return new VocabularyView(
                ChannelWord.all().stream()
                        .map(word -> new ChannelTermView(word.wire(), word.meaning(), word.directions()))
                        .toList(),
                TermView.of(Description.values()),
                TermView.of(MerchantCategory.values()));
    }

    record OverrideClassificationInput(
            String accountId,
            String transactionHash,
            @Nullable String channel,
            @Nullable String description,
            @Nullable String merchantCategory,
            @Nullable String by) {

        Target target() {
            return new Target(accountId, transactionHash);
        }

        Wish wish() {
            return new Wish(channel, description, merchantCategory, by);
        }
    }

    record WithdrawOverrideInput(String accountId, String transactionHash, List<CorrectedField> fields) {

        Target target() {
            return new Target(accountId, transactionHash);
        }
    }

    /// Errors that can be expected are data, beside the transaction that would have been changed.
    record OverridePayload(@Nullable Transaction transaction, List<OverrideError> errors) {

        static OverridePayload of(OverrideOutcome outcome) {
            return switch (outcome) {
                case Stored(var transaction) -> new OverridePayload(transaction, List.of());
                case Refused(var errors) -> new OverridePayload(null, errors);
            };
        }
    }

    record VocabularyView(
            List<ChannelTermView> channels, List<TermView> descriptions, List<TermView> merchantCategories) {}

    record ChannelTermView(String value, String meaning, Set<Direction> directions) {}

    record TermView(String value, String meaning) {

        static List<TermView> of(Word... words) {
            return Arrays.stream(words)
                    .map(word -> new TermView(word.wire(), word.meaning()))
                    .toList();
        }
    }
}
