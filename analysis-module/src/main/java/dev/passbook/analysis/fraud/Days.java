package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.List;

/// Rows day by day.
final class Days {

    private Days() {}

    /// The rows in their order, those of one day together.
    static List<List<LedgerRow>> of(List<LedgerRow> rows) {
        var days = new ArrayList<List<LedgerRow>>();
        int start = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || !rows.get(at).date().equals(rows.get(start).date())) {
                days.add(rows.subList(start, at));
                start = at;
            }
        }
        return days;
    }
}
