package dev.passbook.analysis.override;

import dev.passbook.analysis.channel.Channel;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a caller says about a transaction in place of the rules. What is null is left to them.
///
/// @param by who says so, in the caller's words
/// @param at when it was last changed
public record Correction(
        @Nullable Channel channel,
        @Nullable Description description,
        @Nullable MerchantCategory merchantCategory,
        @Nullable String by,
        Instant at) {

    /// Whether there is nothing in it.
    public boolean isEmpty() {
        return channel == null && description == null && merchantCategory == null;
    }

    /// This one on top of an earlier one: what this leaves to the rules stays as that had it.
    public Correction over(Correction earlier) {
        return new Correction(
                channel == null ? earlier.channel : channel,
                description == null ? earlier.description : description,
                merchantCategory == null ? earlier.merchantCategory : merchantCategory,
                by,
                at);
    }

    /// The same without some of its fields.
    public Correction without(Set<CorrectedField> fields) {
        return new Correction(
                fields.contains(CorrectedField.CHANNEL) ? null : channel,
                fields.contains(CorrectedField.DESCRIPTION) ? null : description,
                fields.contains(CorrectedField.MERCHANT_CATEGORY) ? null : merchantCategory,
                by,
                at);
    }

    public Channel channelOr(Channel original) {
        return Objects.requireNonNullElse(channel, original);
    }

    public String merchantCategoryOr(String original) {
        return merchantCategory == null ? original : merchantCategory.wire();
    }

    /// What is special about the transaction now. Where the caller does not say it, the rules' word stays only as
    /// far as it goes with what the caller does say: a fee that turns out to be a transfer is no penalty. Loans
    /// bring their word with them, as they do in the rules.
    ///
    /// @param original what the rules say
    public String descriptionOr(Channel originalChannel, String original) {
        if (description != null) {
            return description.wire();
        }
        var now = channelOr(originalChannel);
        return Description.of(original)
                .filter(word -> stays(word, now))
                .orElseGet(() -> implied(now))
                .wire();
    }

    private boolean stays(Description word, Channel now) {
        return word != Description.NONE
                && (channel == null || word.goesWith(now))
                && (merchantCategory == null || word.goesWith(merchantCategory));
    }

    private Description implied(Channel now) {
        boolean loan = merchantCategory == MerchantCategory.LOANS && Description.LENDER_TRANSACTION.goesWith(now);
        return loan ? Description.LENDER_TRANSACTION : Description.NONE;
    }
}
