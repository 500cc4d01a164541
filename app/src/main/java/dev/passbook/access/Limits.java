package dev.passbook.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much a caller may ask of one server, with room for bursts of a minute's worth: `passbook.limits.*`.
///
/// @param uploadsPerMinute of statements, for each key
/// @param readsPerMinute of everything else, for each key; for each address where no key is needed
/// @param wrongKeysPerMinute for each address
@ConfigurationProperties("passbook.limits")
record Limits(
        @DefaultValue("600") int uploadsPerMinute,
        @DefaultValue("6000") int readsPerMinute,
        @DefaultValue("300") int wrongKeysPerMinute) {

    Limits {
        if (uploadsPerMinute < 1 || readsPerMinute < 1 || wrongKeysPerMinute < 1) {
            throw new IllegalArgumentException("A limit must be positive");
        }
    }
}
