package dev.passbook.metering;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What one GraphQL operation may be: `passbook.graphql`.
///
/// @param maxDepth how many fields may be below each other
/// @param maxCost the most that its [Cost] may be
/// @param maxFields how many fields it may have, those of fragments as often as they are used
/// @param maxAliases how many of them may be renamed
/// @param maxCharacters how long its document may be
/// @param maxTokens how many names, signs and values its document may have
/// @param maxListItems how many items all lists in its variables may have together
/// @param maxBody how long a request may be, in bytes
@ConfigurationProperties("passbook.graphql")
record OperationLimits(
        @DefaultValue("15") int maxDepth,
        @DefaultValue("1000000") long maxCost,
        @DefaultValue("2000") int maxFields,
        @DefaultValue("100") int maxAliases,
        @DefaultValue("50000") int maxCharacters,
        @DefaultValue("10000") int maxTokens,
        @DefaultValue("1000") int maxListItems,
        @DefaultValue("1048576") int maxBody) {}
