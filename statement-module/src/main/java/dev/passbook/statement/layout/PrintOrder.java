package dev.passbook.statement.layout;

import java.util.List;

/// Which way time runs down the paper.
final class PrintOrder {

    private PrintOrder() {}

    /// Whether the balances follow one another from the last row to the first, or, where they do not tell, the
    /// days.
    static boolean isNewestFirst(List<Movement> rows, Calendar calendar) {
        int forth = 0;
        int back = 0;
        for (int i = 1; i < rows.size(); i++) {
            var above = rows.get(i - 1);
            var below = rows.get(i);
            if (above.balance() != null && below.balance() != null) {
                long step = below.balance() - above.balance();
                forth += explains(below, step);
                back += explains(above, -step);
            }
        }
        return back > forth || back == forth && calendar.runsBackward(Movement.dates(rows));
    }

    /// An amount of which the page does not say which way it goes speaks for both orders alike.
    private static int explains(Movement movement, long step) {
        int asPrinted = movement.sure() ? 2 : 1;
        return step == movement.paise() ? asPrinted : step == -movement.paise() ? 1 : 0;
    }
}
