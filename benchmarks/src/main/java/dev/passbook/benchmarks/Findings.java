package dev.passbook.benchmarks;

import dev.passbook.statement.BankId;
import dev.passbook.statement.identity.Identity;
import dev.passbook.statement.layout.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read of a file.
///
/// @param bank null when none was recognised
/// @param rows oldest first
/// @param remark why it was refused, else empty
record Findings(@Nullable BankId bank, Identity identity, List<Row> rows, Verdict verdict, String remark) {

    private static final Identity NOBODY = new Identity(null, null, null, null, null, null, null, null, null);

    Findings {
        rows = List.copyOf(rows);
    }

    /// Nothing was read at all.
    static Findings refused(String reason) {
        return new Findings(null, NOBODY, List.of(), Verdict.REFUSED, reason);
    }

    /// The same holder with these rows.
    Findings with(List<Row> others, Verdict other, String otherRemark) {
        return new Findings(bank, identity, others, other, otherRemark);
    }
}
