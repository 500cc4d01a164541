package dev.passbook.analysis.top;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.rest.WireMoney;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The five largest credits and debits of each month, over all accounts.
///
/// The contract names them by their narrations, so that each narration stands once a month, with its largest
/// transaction: what is listed are the largest of five different narrations.
///
/// @param credits by month, ascending; the largest first. A month without credits is missing
/// @param debits likewise
public record TopTransactions(
        SortedMap<YearMonth, List<LedgerRow>> credits, SortedMap<YearMonth, List<LedgerRow>> debits) {

    private static final int LISTED = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);

    /// Of equal amounts the earlier comes first.
    private static final Comparator<LedgerRow> LARGEST =
            Comparator.comparing(LedgerRow::amount).reversed().thenComparing(LedgerRow::date);

    public TopTransactions {
        credits = Collections.unmodifiableSortedMap(new TreeMap<>(credits));
        debits = Collections.unmodifiableSortedMap(new TreeMap<>(debits));
    }

    public static TopTransactions of(Collection<Ledger> ledgers) {
        return new TopTransactions(top(ledgers, LedgerRow::isCredit), top(ledgers, LedgerRow::isDebit));
    }

    /// The wire form: `{"top_5_credit": {"Jan-21": {"<narration>": 26365.0}}, "top_5_debit": …}`.
    public Map<String, Map<String, Map<String, BigDecimal>>> fields() {
        var fields = new LinkedHashMap<String, Map<String, Map<String, BigDecimal>>>();
        fields.put("top_5_credit", months(credits));
        fields.put("top_5_debit", months(debits));
        return fields;
    }

    private static SortedMap<YearMonth, List<LedgerRow>> top(Collection<Ledger> ledgers, Predicate<LedgerRow> which) {
        var months = ledgers.stream()
                .flatMap(ledger -> ledger.rows().stream())
                .filter(which)
                .collect(Collectors.groupingBy(row -> row.month(), TreeMap::new, Collectors.toList()));
        months.replaceAll((_, rows) -> largest(rows));
        return months;
    }

    /// In one pass: nearly all rows are smaller than the fifth so far.
    private static List<LedgerRow> largest(List<LedgerRow> rows) {
        var listed = new ArrayList<LedgerRow>();
        for (var row : rows) {
            if (listed.size() < LISTED || LARGEST.compare(row, listed.getLast()) < 0) {
                place(row, listed);
            }
        }
        return listed;
    }

    /// Puts a row into its place, unless a larger one of the same narration has one.
    private static void place(LedgerRow row, List<LedgerRow> listed) {
        int at = 0;
        while (at < listed.size() && LARGEST.compare(listed.get(at), row) <= 0) {
            if (listed.get(at).narration().equals(row.narration())) {
                return;
            }
            at++;
        }
        listed.subList(at, listed.size())
                .removeIf(smaller -> smaller.narration().equals(row.narration()));
        listed.add(at, row);
        if (listed.size() > LISTED) {
            listed.removeLast();
        }
    }

    private static Map<String, Map<String, BigDecimal>> months(SortedMap<YearMonth, List<LedgerRow>> months) {
        var written = new LinkedHashMap<String, Map<String, BigDecimal>>();
        months.forEach((month, rows) -> written.put(MONTH.format(month), amounts(rows)));
        return written;
    }

    private static Map<String, BigDecimal> amounts(List<LedgerRow> rows) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        rows.forEach(row -> amounts.put(row.narration(), WireMoney.of(row.amount())));
        return amounts;
    }
}
