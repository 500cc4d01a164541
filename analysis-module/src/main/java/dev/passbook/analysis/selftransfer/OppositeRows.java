package dev.passbook.analysis.selftransfer;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.selftransfer.SelfTransfer.Reason;
import dev.passbook.statement.AccountId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Pairs debits of one account with credits of another that are the same money.
final class OppositeRows {

    /// Small equal amounts meet by chance; without a common receipt number they prove nothing.
    private static final BigDecimal LEAST_WITHOUT_RECEIPT = new BigDecimal("1000");

    /// Banks post the two halves on the same day or the next.
    private static final int DAYS_APART = 1;

    /// Where so many like credits stand together, nothing tells them apart, and looking on would only cost.
    private static final int MOST_ALIKE = 32;

    private final Set<Channel> channels;
    private final List<HolderName> holders;
    /// By amount, which most debits share with no credit, and by day.
    private final Map<BigDecimal, Map<LocalDate, List<Half>>> credits = new HashMap<>();

    private final List<Half> debits = new ArrayList<>();

    OppositeRows(List<Ledger> ledgers, Set<Channel> channels) {
        this.channels = channels;
        holders = ledgers.stream().map(Ledger::holder).map(HolderName::of).toList();
        if (ledgers.size() > 1) {
            ledgers.forEach(this::collect);
        }
    }

    /// The pairs, found from either half.
    Map<LedgerRow, Pair> pairs() {
        var pairs = new IdentityHashMap<LedgerRow, Pair>();
        for (var debit : debits) {
            var near = near(debit).stream()
                    .filter(credit -> !pairs.containsKey(credit.row()))
                    .toList();
            if (near.isEmpty()) {
                continue; // as for most debits
            }
            var receipts = Receipts.of(debit.row());
            var certain = near.stream()
                    .filter(credit -> Receipts.of(credit.row()).stream().anyMatch(receipts::contains))
                    .findFirst();
            if (certain.isPresent()) {
                join(debit, certain.get(), Reason.SAME_REFERENCE, pairs);
            } else if (near.size() == 1 && isTelling(debit, near.getFirst())) {
                join(debit, near.getFirst(), Reason.OPPOSITE_ROW, pairs);
            }
        }
        return pairs;
    }

    private static void join(Half debit, Half credit, Reason reason, Map<LedgerRow, Pair> pairs) {
        pairs.put(debit.row(), new Pair(credit.row(), reason));
        pairs.put(credit.row(), new Pair(debit.row(), reason));
    }

    private void collect(Ledger ledger) {
        for (var row : ledger.rows()) {
            if (mayBeHalf(row)) {
                var half = new Half(ledger.account(), row);
                if (row.isDebit()) {
                    debits.add(half);
                } else {
                    credits.computeIfAbsent(row.amount(), _ -> new HashMap<>())
                            .computeIfAbsent(row.date(), _ -> new ArrayList<>())
                            .add(half);
                }
            }
        }
    }

    /// What a caller called another channel is none, and neither is what looks like its other half.
    private boolean mayBeHalf(LedgerRow row) {
        return row.isCorrected() ? row.channel() == Channel.SELF_TRANSFER : channels.contains(row.channel());
    }

    /// Credits of the amount in other accounts about the day.
    private List<Half> near(Half debit) {
        var byDay = credits.get(debit.row().amount());
        if (byDay == null) {
            return List.of();
        }
        return IntStream.rangeClosed(-DAYS_APART, DAYS_APART)
                .mapToObj(days -> debit.row().date().plusDays(days))
                .flatMap(day -> byDay.getOrDefault(day, List.of()).stream().limit(MOST_ALIKE))
                .filter(credit -> !credit.account().equals(debit.account()))
                .toList();
    }

    private boolean isTelling(Half debit, Half credit) {
        return debit.row().amount().compareTo(LEAST_WITHOUT_RECEIPT) >= 0 && mayBeOwn(debit) && mayBeOwn(credit);
    }

    /// Whether the narration names nobody else.
    private boolean mayBeOwn(Half half) {
        var named = half.row().counterparty();
        return named.isEmpty() || holders.stream().anyMatch(holder -> holder.matches(named));
    }

    /// The other half of a row.
    record Pair(LedgerRow opposite, Reason reason) {}

    private record Half(AccountId account, LedgerRow row) {}
}
