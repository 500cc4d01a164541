package dev.passbook.analysis.selftransfer;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.selftransfer.SelfTransfer.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds transfers between own accounts.
public final class SelfTransfers {

    /// Cash, cards, bills and cheques never move money between own accounts in a way that a name could tell.
    private static final Set<Channel> TRANSFERS =
            EnumSet.of(Channel.NET_BANKING_TRANSFER, Channel.UPI, Channel.SELF_TRANSFER, Channel.OTHERS);

    private SelfTransfers() {}

    /// Those that one account shows: said in the narration, or with the holder's name on the other side.
    public static List<SelfTransfer> in(Ledger ledger) {
        var test = within(ledger);
        return ledger.rows().stream()
                .flatMap(row ->
                        test.apply(row).stream().map(reason -> new SelfTransfer(ledger.account(), row, reason, null)))
                .toList();
    }

    /// Those of all accounts of an entity: what each shows by itself, and rows of two accounts that are each
    /// other's opposite. In the order of the ledgers and their rows.
    public static List<SelfTransfer> across(List<Ledger> ledgers) {
        var pairs = new OppositeRows(ledgers, TRANSFERS).pairs();
        var found = new ArrayList<SelfTransfer>();
        for (var ledger : ledgers) {
            var test = within(ledger);
            for (var row : ledger.rows()) {
                merged(ledger, row, Optional.ofNullable(pairs.get(row)), test).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// The rows of one account, for analysers that leave them out.
    public static Set<LedgerRow> rows(Ledger ledger) {
        return in(ledger).stream().map(SelfTransfer::row).collect(Collectors.toSet());
    }

    private static Optional<SelfTransfer> merged(
            Ledger ledger,
            LedgerRow row,
            Optional<OppositeRows.Pair> pair,
            Function<LedgerRow, Optional<Reason>> test) {
        var opposite = pair.map(OppositeRows.Pair::opposite).orElse(null);
        return test.apply(row)
                .or(() -> pair.map(OppositeRows.Pair::reason))
                .map(reason -> new SelfTransfer(ledger.account(), row, reason, opposite));
    }

    private static Function<LedgerRow, Optional<Reason>> within(Ledger ledger) {
        var holder = HolderName.of(ledger.holder());
        return row -> {
            if (row.channel() == Channel.SELF_TRANSFER) {
                return Optional.of(Reason.SAID);
            }
            boolean named = TRANSFERS.contains(row.channel()) && holder.matches(row.counterparty())
                    || row.channel() == Channel.SALARY && holder.isOppositeOf(row);
            return named && !row.isCorrected() ? Optional.of(Reason.HOLDER_NAME) : Optional.empty();
        };
    }
}
