package dev.passbook.analysis.lender;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Mandate debits that look like instalments though the narration names no lender: about the same amount on about
/// the same day of at least three months. A suspicion, not a finding: rents and subscriptions look alike.
public final class UndisclosedInstalments {

    /// Thresholds of the domain reference, C.3: three months, one percent, five days.
    private static final int FEWEST_MONTHS = 3;

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final int DAYS = 5;

    private UndisclosedInstalments() {}

    /// The series, each oldest first, the earliest series first.
    public static List<List<LedgerRow>> in(Ledger ledger) {
        var left = new ArrayList<>(
                ledger.rows().stream().filter(UndisclosedInstalments::isUnnamed).toList());
        left.sort(Comparator.comparing(LedgerRow::amount).thenComparing(LedgerRow::date));
        var series = new ArrayList<List<LedgerRow>>();
        int start = 0;
        while (start < left.size()) {
            int end = endOfLike(left, start);
            var candidate = onOneDay(left.subList(start, end));
            if (months(candidate) >= FEWEST_MONTHS) {
                series.add(candidate);
            }
            start = end;
        }
        series.sort(Comparator.comparing(rows -> rows.getFirst().date()));
        return List.copyOf(series);
    }

    private static boolean isUnnamed(LedgerRow row) {
        return row.isDebit()
                && row.channel() == Channel.AUTO_DEBIT_PAYMENT
                && row.merchantCategory().isEmpty()
                && row.description().isEmpty();
    }

    private static int endOfLike(List<LedgerRow> rows, int start) {
        var limit =
                rows.get(start).amount().multiply(BigDecimal.ONE.add(TOLERANCE)).setScale(2, RoundingMode.HALF_UP);
        int end = start + 1;
        while (end < rows.size() && rows.get(end).amount().compareTo(limit) <= 0) {
            end++;
        }
        return end;
    }

    private static List<LedgerRow> onOneDay(List<LedgerRow> rows) {
        int middle = rows.stream()
                .mapToInt(row -> row.date().getDayOfMonth())
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(1);
        return rows.stream()
                .filter(row -> Math.abs(row.date().getDayOfMonth() - middle) <= DAYS)
                .sorted(Comparator.comparing(LedgerRow::date))
                .toList();
    }

    private static long months(List<LedgerRow> rows) {
        return rows.stream().map(row -> row.month()).distinct().count();
    }
}
