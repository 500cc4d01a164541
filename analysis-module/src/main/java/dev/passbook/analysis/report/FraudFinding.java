package dev.passbook.analysis.report;

import dev.passbook.analysis.fraud.FraudCatalogue;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.Statement.Suspicion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sign of fraud as a report lists it: a hint for people, never a verdict.
///
/// @param type the contract's `fraud_type`, lower snake case
/// @param category the contract's `fraud_category`
/// @param reason what was found, in a sentence
/// @param row the transaction it is about; null for what is about a statement or the account
public record FraudFinding(
        String type,
        String category,
        String reason,
        @Nullable LedgerRow row) {

    /// What was found in a document.
    public static FraudFinding of(Suspicion suspicion) {
        var category = FraudCatalogue.get().get(suspicion.fraudType()).category();
        return new FraudFinding(suspicion.fraudType(), category.code(), suspicion.reason(), null);
    }

    /// What the transactions betray.
    ///
    /// @param rows those of the account by their hash
    static FraudFinding of(FraudSign sign, Map<String, LedgerRow> rows) {
        var category = sign.type().category().code();
        var hash = sign.transactionHash();
        return new FraudFinding(sign.type().type(), category, sign.reason(), hash == null ? null : rows.get(hash));
    }
}
