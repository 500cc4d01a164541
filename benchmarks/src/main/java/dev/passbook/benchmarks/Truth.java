package dev.passbook.benchmarks;

import dev.passbook.fixtures.StatementTruth;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a perfect reader would say of a statement; null, where there is nothing to say or nobody knows.
///
/// @param name of the holder, with the title if it is printed and the truth is meant to have it
/// @param rows oldest first
record Truth(
        @Nullable BankId bank,
        @Nullable String name,
        @Nullable String address,
        @Nullable String accountNumber,
        @Nullable String ifsc,
        @Nullable Period period,
        List<TrueRow> rows) {

    Truth {
        rows = List.copyOf(rows);
    }

    static Truth of(StatementTruth truth) {
        return new Truth(
                truth.bank(),
                truth.holder(),
                truth.address().isEmpty() ? null : String.join(" ", truth.address()),
                truth.accountNumber(),
                truth.ifsc(),
                truth.period(),
                truth.rows().stream()
                        .map(row ->
                                new TrueRow(row.date(), row.direction(), row.amount(), row.balance(), row.narration()))
                        .toList());
    }

    Truth withoutBank() {
        return new Truth(null, name, address, accountNumber, ifsc, period, rows);
    }
}
