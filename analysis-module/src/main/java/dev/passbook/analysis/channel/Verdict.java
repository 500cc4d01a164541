package dev.passbook.analysis.channel;

/// What the rules say about one transaction.
///
/// @param channel how the money moved
/// @param description the contract's finer word, such as `lender_transaction`; empty when nothing special
/// @param merchantCategory the kind of merchant, such as `groceries`; empty when unknown
/// @param rule the identifier of the rule that gave the channel, such as `bounce.nach-return`
public record Verdict(Channel channel, String description, String merchantCategory, String rule) {}
