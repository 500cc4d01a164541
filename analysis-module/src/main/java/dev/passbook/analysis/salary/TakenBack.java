package dev.passbook.analysis.salary;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.TransactionId;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Credits that the bank booked by mistake and took away again: a debit of the same amount soon after says so.
/// What the employer then pays anew is the pay.
final class TakenBack {

    private static final int DAYS = 3;

    private static final Words REVERSAL = Words.of("REV REVERSAL REVERSED RVSL REVSL WRONG WRONGLY ERRONEOUS");

    private final Map<BigDecimal, Deque<LedgerRow>> credits = new HashMap<>();
    private final Set<TransactionId> takenBack = new HashSet<>();

    private TakenBack() {}

    /// The credits of an account that were taken back, each by a debit of its own.
    static Set<TransactionId> in(Ledger ledger) {
        var reversed = ledger.rows().stream()
                .filter(TakenBack::isReversal)
                .map(LedgerRow::amount)
                .collect(Collectors.toSet());
        var found = new TakenBack();
        if (!reversed.isEmpty()) {
            ledger.rows().stream()
                    .filter(row -> reversed.contains(row.amount()))
                    .forEach(found::take);
        }
        return found.takenBack;
    }

    private void take(LedgerRow row) {
        if (row.isCredit()) {
            credits.computeIfAbsent(row.amount(), _ -> new ArrayDeque<>()).addLast(row);
        } else if (isReversal(row)) {
            var latest = credits.getOrDefault(row.amount(), new ArrayDeque<>()).pollLast();
            if (latest != null && ChronoUnit.DAYS.between(latest.date(), row.date()) <= DAYS) {
                takenBack.add(latest.id());
            }
        }
    }

    private static boolean isReversal(LedgerRow row) {
        return row.isDebit() && REVERSAL.standIn(row.narration());
    }
}
