package dev.passbook.statement.layout;

import org.jspecify.annotations.Nullable;

/// The names of sums as a tree of their letters, in which most words of a page are lost at the second letter.
/// Spaces don't count, because fonts tear words apart.
final class SumNames {

    /// The names of each sum, with an s or without.
    private static final String NAMES = """
        OPENING openingbalance openingbal beginningbalance startbalance startingbalance youropeningbalance
        OPENING previousbalance anfangssaldo alterkontostand alterkontosaldo anfangsbestand anciensolde
        OPENING soldeprecedent soldeinitial saldoanterior saldoinicial saldoiniziale saldoprecedente beginsaldo
        OPENING vorigsaldo saldoawal
        CLOSING closingbalance closingbal endingbalance endbalance yourclosingbalance endsaldo neuerkontostand
        CLOSING neuerkontosaldo schlusssaldo endbestand nouveausolde soldefinal saldofinal saldoactual saldoatual
        CLOSING saldofinale eindsaldo nieuwsaldo saldoakhir
        DEBITS totaldebit totaldebitamount totalwithdrawal totalwithdrawalamount paymentsout totalmoneyout
        DEBITS totalpaidout debitturnover totalpaymentsout
        CREDITS totalcredit totalcreditamount totaldeposit totaldepositamount paymentsin totalmoneyin totalpaidin
        CREDITS creditturnover totalpaymentsin
        COUNT totaltransactioncount transactioncount numberoftransactions nooftransactions
        DEBIT_COUNT drcount debitcount totaldebitcount noofdebit numberofdebit countofdebit
        CREDIT_COUNT crcount creditcount totalcreditcount noofcredit numberofcredit countofcredit
        """;
    private static final SumNames ROOT = tree();

    private final @Nullable SumNames[] next = new SumNames['z' - 'a' + 1];
    private @Nullable Sum sum;
    /// What the letters name among other names of sums; alone they may mean anything.
    private @Nullable Sum bare;

    private SumNames() {}

    private static SumNames tree() {
        var root = new SumNames();
        NAMES.lines().map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                root.grow(words[i]).sum = Sum.valueOf(words[0]);
                root.grow(words[i] + "s").sum = Sum.valueOf(words[0]);
            }
        });
        root.grow("debits").bare = Sum.DEBITS;
        root.grow("credits").bare = Sum.CREDITS;
        return root;
    }

    private SumNames grow(String letters) {
        var at = this;
        for (int i = 0; i < letters.length(); i++) {
            int letter = letters.charAt(i) - 'a';
            var below = at.next[letter];
            at.next[letter] = below == null ? new SumNames() : below;
            at = at.next[letter];
        }
        return at;
    }

    /// The place from which all names begin.
    static SumNames all() {
        return ROOT;
    }

    /// The place to which the letters of a word lead from here; null when no name goes on so.
    @Nullable
    SumNames after(String word) {
        var at = this;
        for (int i = 0; i < word.length() && at != null; i++) {
            char c = word.charAt(i);
            at = Character.isLetter(c) ? at.below(Letters.plain(c)) : at;
        }
        return at;
    }

    private @Nullable SumNames below(char letter) {
        return letter >= 'a' && letter <= 'z' ? next[letter - 'a'] : null;
    }

    /// What the letters up to here name wherever they stand.
    @Nullable
    Sum sum() {
        return sum;
    }

    /// What the letters up to here name among other names of sums only.
    @Nullable
    Sum bare() {
        return bare;
    }
}
