package dev.passbook.statement.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads from the cells of a row how much it moves and which way, by the habits of the whole table: two columns,
/// one signed column, one column with Dr and Cr beside it or in a column of their own.
final class Movements {

    private static final Set<String> CREDIT =
            Set.of("cr", "c", "credit", "deposit", "cr.", "(cr)", "+", "deposits", "in");
    private static final Set<String> DEBIT =
            Set.of("dr", "d", "db", "debit", "withdrawal", "dr.", "(dr)", "-", "withdraw", "withdrawals", "w", "out");

    private static final int HABIT = 3;

    private final int balanceColumn;
    private final boolean signed;
    /// Whether credits are marked and debits are not.
    private final boolean credited;
    private final int debitSign;
    /// Whether enough debits were seen to know what a minus before them means.
    private final boolean sureOfMinus;
    /// Whether withdrawals are marked W, so that D is for deposits.
    private final boolean withdrawn;

    private Movements(int balanceColumn, boolean signed, boolean credited, int debits, boolean withdrawn) {
        this.withdrawn = withdrawn;
        this.balanceColumn = balanceColumn;
        this.signed = signed;
        this.credited = credited;
        this.debitSign = debits < 0 ? -1 : 1;
        this.sureOfMinus = Math.abs(debits) >= HABIT;
    }

    static List<Movement> of(List<Entry> entries, TableHeader header) {
        var amounts = entries.stream()
                .filter(entry -> !entry.isMarker())
                .flatMap(entry -> entry.money().stream())
                .filter(money -> money.role() == Role.AMOUNT)
                .map(Cells.Money::amount)
                .toList();
        boolean signed = header.has(Role.AMOUNT) && amounts.stream().anyMatch(amount -> amount.paise() < 0);
        boolean credited = amounts.stream().anyMatch(amount -> amount.mark() == Amount.Mark.CREDIT)
                && amounts.stream().noneMatch(amount -> amount.mark() == Amount.Mark.DEBIT);
        boolean withdrawn = entries.stream()
                .flatMap(entry -> entry.flags().stream())
                .anyMatch(flag -> flag.text().equals("W"));
        var movements = new Movements(header.indexOf(Role.BALANCE), signed, credited, debits(entries), withdrawn);
        var read = new ArrayList<Movement>(entries.size());
        entries.forEach(entry -> read.add(movements.of(entry)));
        return read;
    }

    /// How many more debits have no minus than have one: banks that print every debit with a minus mean it, a minus
    /// here and there is a reversal.
    private static int debits(List<Entry> entries) {
        int balance = 0;
        for (Entry entry : entries) {
            for (var money : entry.money()) {
                balance +=
                        money.role() == Role.DEBIT ? Long.signum(money.amount().paise()) : 0;
            }
        }
        return balance;
    }

    private Movement of(Entry entry) {
        long paise = 0;
        boolean sure = true;
        Long balance = null;
        for (var money : entry.money()) {
            var amount = money.amount();
            switch (money.role()) {
                case DEBIT -> {
                    paise -= amount.paise() * debitSign;
                    sure = amount.paise() >= 0 || sureOfMinus;
                }
                case CREDIT -> paise += amount.paise();
                case AMOUNT -> {
                    int way = way(entry, amount);
                    sure = way != 0;
                    paise += way == 0 ? -Math.abs(amount.paise()) : way * Math.abs(amount.paise());
                }
                case BALANCE -> balance = amount.asBalance() * balanceSign(entry);
                case DATE, VALUE_DATE, NARRATION, REFERENCE, FLAG, OTHER -> {}
            }
        }
        return new Movement(entry, paise, sure, balance);
    }

    private int way(Entry entry, Amount amount) {
        if (amount.mark() != Amount.Mark.NONE) {
            return amount.mark() == Amount.Mark.CREDIT ? 1 : -1;
        }
        for (var flag : entry.flags()) {
            int way = flag.column() == balanceColumn + 1 && entry.flags().size() > 1 ? 0 : way(flag.text());
            if (way != 0) {
                return way;
            }
        }
        if (credited) {
            return -1;
        }
        return signed ? amount.paise() < 0 ? -1 : 1 : 0;
    }

    private int way(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        if (withdrawn && text.equals("d")) {
            return 1;
        }
        return CREDIT.contains(text) ? 1 : DEBIT.contains(text) ? -1 : 0;
    }

    /// A column of Dr and Cr just right of the balance speaks of the balance.
    private int balanceSign(Entry entry) {
        for (var flag : entry.flags()) {
            if (flag.column() == balanceColumn + 1 && way(flag.text()) < 0) {
                return -1;
            }
        }
        return 1;
    }
}
