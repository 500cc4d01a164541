package dev.passbook.analysis.recurring;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Transactions in one direction over one channel with one other party, two at least, oldest first. Neither
/// amounts nor distances need to be equal.
///
/// @param counterparty the other party as most rows name it; the narration's words for unnamed pay
public record RecurringSet(Channel channel, String counterparty, List<LedgerRow> rows) {

    public RecurringSet {
        rows = List.copyOf(rows);
        if (rows.size() < 2) {
            throw new IllegalArgumentException("What recurs has two rows at least");
        }
    }

    public LocalDate start() {
        return rows.getFirst().date();
    }

    public LocalDate end() {
        return rows.getLast().date();
    }

    /// The middle amount; of an even number the upper of the middle two, as the contract has it.
    public BigDecimal median() {
        return rows.stream().map(LedgerRow::amount).sorted().toList().get(rows.size() / 2);
    }

    /// The middle distance between two rows, in days: 28 to 31 for what comes monthly.
    public long cadence() {
        return IntStream.range(1, rows.size())
                .mapToLong(at -> ChronoUnit.DAYS.between(
                        rows.get(at - 1).date(), rows.get(at).date()))
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList()
                .get((rows.size() - 1) / 2);
    }
}
