package dev.passbook.analysis.bounce;

import dev.passbook.analysis.bounce.Bounce.Kind;
import dev.passbook.analysis.bounce.Event.Placed;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds failed payments and counts each once (domain reference, C.4): the failed debit and its return are one
/// event, its fee and the tax on it belong to it, and a fee without a return stands for one. Presenting again is
/// a new event.
public final class Bounces {

    private Bounces() {}

    /// The bounces of an account, oldest first.
    public static List<Bounce> in(Ledger ledger) {
        var returns = new Returns();
        var fees = new ArrayList<Placed>();
        for (int place = 0; place < ledger.rows().size(); place++) {
            var row = new Placed(place, ledger.rows().get(place));
            if (isFee(row.row())) {
                fees.add(row);
            } else {
                returns.take(row);
            }
        }
        var events = new Fees(returns.events()).assign(fees);
        events.sort(Comparator.comparing(Event::date));
        return events.stream().map(Event::bounce).toList();
    }

    private static boolean isFee(LedgerRow row) {
        return row.isDebit() && feeKind(row) != null;
    }

    /// The instrument whose return a fee is for, or null for other rows. A cheque's fee is the issuer's unless a
    /// deposited cheque came back.
    static @Nullable Kind feeKind(LedgerRow row) {
        return switch (row.description()) {
            case "ach_bounce_charge" -> Kind.AUTO_DEBIT;
            case "chq_bounce_charge" -> Kind.CHEQUE_ISSUED;
            default -> null;
        };
    }
}
