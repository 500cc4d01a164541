package dev.passbook.analysis;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.override.Correction;
import org.jspecify.annotations.Nullable;

/// What a transaction by itself counts as: what the rules read, as far as no caller corrected it. Transfers
/// between own accounts, which show only side by side, are added by [Books].
///
/// @param original what the rules read
record Judgement(Classification original, @Nullable Correction correction) {

    private static final String CORRECTED = "override";

    Channel channel() {
        return correction == null ? original.channel() : correction.channelOr(original.channel());
    }

    String description() {
        return correction == null
                ? original.description()
                : correction.descriptionOr(original.channel(), original.description());
    }

    String merchantCategory() {
        return correction == null
                ? original.merchantCategory()
                : correction.merchantCategoryOr(original.merchantCategory());
    }

    String rule() {
        return isChannelCorrected() ? CORRECTED : original.rule();
    }

    String counterparty() {
        return original.counterparty();
    }

    /// Whether a caller said which channel it is; nothing that the server infers may change it then.
    boolean isChannelCorrected() {
        return correction != null && correction.channel() != null;
    }
}
