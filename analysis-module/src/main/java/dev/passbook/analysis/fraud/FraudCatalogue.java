package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.LedgerRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Every kind of suspicion that this product raises, with what it means, what it is worth and what it spares.
/// Immutable.
public final class FraudCatalogue {

    private static final FraudCatalogue CATALOGUE =
            new FraudCatalogue(RuleFile.read("/rules/frauds.yaml", new TypeReference<>() {}));

    private final Map<String, FraudType> types = new LinkedHashMap<>();

    private FraudCatalogue(List<FraudType> types) {
        for (var type : types) {
            if (this.types.put(type.type(), type) != null) {
                throw new IllegalStateException("The catalogue describes %s twice".formatted(type.type()));
            }
        }
    }

    /// The catalogue of `rules/frauds.yaml`.
    public static FraudCatalogue get() {
        return CATALOGUE;
    }

    /// All kinds in the order of the file.
    public List<FraudType> types() {
        return List.copyOf(types.values());
    }

    /// The kind that the contract calls so.
    public Optional<FraudType> find(String fraudType) {
        return Optional.ofNullable(types.get(fraudType));
    }

    /// The kind that a stored sign is of.
    ///
    /// @throws IllegalStateException when the catalogue does not describe it
    public FraudType get(String fraudType) {
        return find(fraudType).orElseThrow(() -> new IllegalStateException("Not in the catalogue: " + fraudType));
    }

    /// A sign about a row.
    ///
    /// @param values of the evidence, in the order in which the catalogue names it
    FraudSign sign(String fraudType, LedgerRow row, String reason, Object... values) {
        return sign(fraudType, row.hash(), reason, values);
    }

    /// A sign about the account.
    FraudSign sign(String fraudType, String reason, Object... values) {
        return sign(fraudType, (String) null, reason, values);
    }

    private FraudSign sign(String fraudType, @Nullable String hash, String reason, Object[] values) {
        var type = get(fraudType);
        var evidence = new LinkedHashMap<String, String>();
        for (int at = 0; at < Math.min(values.length, type.evidence().size()); at++) {
            evidence.put(type.evidence().get(at), String.valueOf(values[at]));
        }
        return new FraudSign(type, hash, reason, evidence);
    }
}
