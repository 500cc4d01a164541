package dev.passbook.analysis;

import dev.passbook.analysis.channel.Channel;

/// What the rules read out of a narration.
///
/// @param channel the way the money went
/// @param description what is special about it; empty when nothing is
/// @param merchantCategory what it was spent on; empty when unknown
/// @param rule the rule that decided on the channel, so that the verdict can be questioned
/// @param counterparty who is on the other side; empty when the narration does not tell
public record Classification(
        Channel channel, String description, String merchantCategory, String rule, String counterparty) {

    /// Of a transaction that no rule has seen.
    static final Classification NONE = new Classification(Channel.OTHERS, "", "", "none", "");
}
