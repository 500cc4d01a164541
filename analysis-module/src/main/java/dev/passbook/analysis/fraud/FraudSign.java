package dev.passbook.analysis.fraud;

import dev.passbook.analysis.fraud.FraudType.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reason for suspicion: a hint for people, never a verdict.
///
/// @param transactionHash the row it is about; null for what is about the account
/// @param reason what was found, in a sentence
/// @param evidence the values behind it, under the names that the catalogue gives; amounts in rupees, days ISO
public record FraudSign(FraudType type, @Nullable String transactionHash, String reason, Map<String, String> evidence) {

    public FraudSign {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        if ((type.level() == Level.TRANSACTION) != (transactionHash != null)) {
            throw new IllegalArgumentException("%s must name a row just when it is about one".formatted(type.type()));
        }
        if (!type.evidence().equals(List.copyOf(evidence.keySet()))) {
            throw new IllegalArgumentException(
                    "%s comes with %s, not %s".formatted(type.type(), type.evidence(), evidence.keySet()));
        }
    }
}
