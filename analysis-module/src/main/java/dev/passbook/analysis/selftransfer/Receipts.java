package dev.passbook.analysis.selftransfer;

import dev.passbook.analysis.ledger.LedgerRow;
import java.util.HashSet;
import java.util.Set;

/// The receipt numbers that a row shows: UPI and IMPS give 12 digits, UTRs have 16 or 22 letters and digits.
final class Receipts {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 22;

    /// Account numbers are as long as receipts, but receipts hold this many digits and no account has letters.
    private static final int FEWEST_DIGITS = 9;

    private Receipts() {}

    static Set<String> of(LedgerRow row) {
        var receipts = new HashSet<String>();
        collect(row.narration(), receipts);
        if (row.reference() != null) {
            collect(row.reference(), receipts);
        }
        return receipts;
    }

    private static void collect(String text, Set<String> receipts) {
        int start = 0;
        int digits = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
                continue;
            }
            if (digits >= FEWEST_DIGITS && at - start >= SHORTEST && at - start <= LONGEST) {
                receipts.add(text.substring(start, at));
            }
            start = at + 1;
            digits = 0;
        }
    }
}
