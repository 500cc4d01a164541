package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a statement prints about its sum: opening and closing balances and totals, in marker rows, beside labels
/// and under labels. Several values may stand for one thing (a page total and the total); one that agrees is
/// enough.
final class Printed {

    /// What a label names.
    enum Sum {
        OPENING,
        CLOSING,
        /// The balance below the last row that is carried to another page, or closes the statement in other words.
        CARRIED,
        DEBITS,
        CREDITS,
        /// How many rows there are, of both kinds or of one.
        COUNT,
        DEBIT_COUNT,
        CREDIT_COUNT;

        boolean isCount() {
            return this == COUNT || this == DEBIT_COUNT || this == CREDIT_COUNT;
        }
    }

    private static final Map<Sum, List<String>> LABELS = labels("""
        OPENING openingbalance openingbal beginningbalance startbalance startingbalance youropeningbalance
        OPENING previousbalance
        CLOSING closingbalance closingbal endingbalance yourclosingbalance
        DEBITS totaldebit totaldebitamount totalwithdrawal totalwithdrawalamount paymentsout totalmoneyout
        DEBITS totalpaidout debitturnover totalpaymentsout
        CREDITS totalcredit totalcreditamount totaldeposit totaldepositamount paymentsin totalmoneyin totalpaidin
        CREDITS creditturnover totalpaymentsin
        COUNT totaltransactioncount transactioncount numberoftransactions nooftransactions
        DEBIT_COUNT drcount debitcount totaldebitcount noofdebit numberofdebit countofdebit
        CREDIT_COUNT crcount creditcount totalcreditcount noofcredit numberofcredit countofcredit
        """);
    private static final Map<String, Sum> BARE = Map.of("debits", Sum.DEBITS, "credits", Sum.CREDITS);
    /// Figures stand at most this many points below the label they belong to.
    private static final double BELOW = 32;
    private static final int LONGEST_LABEL = 45;
    /// The letters that labels begin with; a cheap look before the careful one.
    private static final String FIRST_LETTERS = "octbspyden";

    private final Map<Sum, Set<Long>> values = new EnumMap<>(Sum.class);

    private static Map<Sum, List<String>> labels(String table) {
        var labels = new EnumMap<Sum, List<String>>(Sum.class);
        table.lines()
                .map(line -> List.of(line.strip().split(" ")))
                .forEach(line -> labels.computeIfAbsent(Sum.valueOf(line.getFirst()), sum -> new ArrayList<>())
                        .addAll(line.subList(1, line.size())));
        return labels;
    }

    private Printed() {
        for (Sum sum : Sum.values()) {
            values.put(sum, new LinkedHashSet<>());
        }
    }

    /// @param pages the lines that may print sums: without the headers of tables, whose names are no labels
    static Printed of(List<List<Line>> pages, List<Movement> movements, boolean newestFirst) {
        var printed = new Printed();
        printed.markers(movements, newestFirst);
        for (var lines : pages) {
            for (int i = 0; i < lines.size(); i++) {
                printed.line(lines, i);
            }
        }
        return printed;
    }

    /// The same with the balances as debts.
    Printed overdrawn() {
        var turned = new Printed();
        for (Sum sum : Sum.values()) {
            boolean balance = sum == Sum.OPENING || sum == Sum.CLOSING || sum == Sum.CARRIED;
            values(sum).forEach(value -> turned.add(sum, balance ? -value : value));
        }
        return turned;
    }

    Set<Long> values(Sum sum) {
        return values.getOrDefault(sum, Set.of());
    }

    /// The balances that the last row may lead to: those said to be the closing one, and the one carried on from
    /// it.
    Set<Long> closings() {
        var closings = new LinkedHashSet<>(values(Sum.CLOSING));
        closings.addAll(values(Sum.CARRIED));
        return closings;
    }

    /// Whether nothing printed contradicts the value.
    boolean agrees(Sum sum, long value) {
        return values(sum).isEmpty() || prints(sum, value);
    }

    /// Whether the value is printed, be it that of a debt without its sign.
    boolean prints(Sum sum, long value) {
        return contains(values(sum), value);
    }

    /// Whether the value is one of them, be it that of a debt without its sign.
    static boolean contains(Set<Long> values, long value) {
        return values.contains(value) || value < 0 && values.contains(-value);
    }

    private void add(Sum sum, long value) {
        values.getOrDefault(sum, new LinkedHashSet<>()).add(value);
    }

    private void markers(List<Movement> movements, boolean newestFirst) {
        var ordered = newestFirst ? movements.reversed() : movements;
        addFirst(Sum.OPENING, ordered, Markers.Kind.OPENING);
        addFirst(Sum.CARRIED, ordered.reversed(), Markers.Kind.CARRIED);
        addFirst(Sum.CLOSING, ordered.reversed(), Markers.Kind.CLOSING);
        long debits = 0;
        long credits = 0;
        for (Movement movement : movements) {
            if (movement.entry().marker() == Markers.Kind.TOTAL) {
                debits += total(movement.entry(), Role.DEBIT, Sum.DEBITS);
                credits += total(movement.entry(), Role.CREDIT, Sum.CREDITS);
            }
        }
        if (debits != 0 && credits != 0) {
            add(Sum.DEBITS, debits);
            add(Sum.CREDITS, credits);
        }
    }

    private void addFirst(Sum sum, List<Movement> movements, Markers.Kind... kinds) {
        for (Movement movement : movements) {
            if (!movement.isMarker() && movement.paise() != 0) {
                return;
            }
            var balance = List.of(kinds).contains(movement.entry().marker()) ? movement.carried() : null;
            if (balance != null) {
                add(sum, balance);
                return;
            }
        }
    }

    /// A row of totals counts when it fills both sides.
    private long total(Entry entry, Role role, Sum sum) {
        Long found = figure(entry, role);
        if (found == null || figure(entry, Role.DEBIT) == null || figure(entry, Role.CREDIT) == null) {
            return 0;
        }
        add(sum, found);
        return found;
    }

    private static @Nullable Long figure(Entry entry, Role role) {
        for (var money : entry.money()) {
            if (money.role() == role) {
                return money.amount().paise();
            }
        }
        return null;
    }

    private void line(List<Line> lines, int i) {
        var line = lines.get(i);
        if (!mayLabel(line)) {
            return;
        }
        var figures = Figure.in(line);
        var labels = labels(line);
        for (int l = 0; l < labels.size(); l++) {
            var label = labels.get(l);
            double until = until(labels, l);
            if (label.sure() && !figures.isEmpty()) {
                beside(figures, label, until);
            } else if (figures.isEmpty() && labels.size() > 1) {
                under(lines, i, label, until);
            }
        }
    }

    /// Where the next label of the same sort begins: `Total Deposit Amount 90 No. of Transactions 193,567.00`.
    private static double until(List<Label> labels, int l) {
        for (int next = l + 1; next < labels.size(); next++) {
            if (labels.get(next).sum().isCount() == labels.get(l).sum().isCount()) {
                return labels.get(next).left();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static boolean mayLabel(Line line) {
        for (Word word : line.words()) {
            char c = Character.toLowerCase(word.text().charAt(0));
            if (FIRST_LETTERS.indexOf(c) >= 0 && word.text().length() >= 2) {
                return true;
            }
        }
        return false;
    }

    /// @param sure whether the words name a sum wherever they stand, not only among other labels
    private record Label(Sum sum, double left, double right, boolean sure) {

        /// A count has no decimals, a sum of money has.
        boolean fits(Figure figure) {
            return figure.amount().plain() == sum.isCount();
        }
    }

    private static List<Label> labels(Line line) {
        var labels = new ArrayList<Label>(2);
        var words = line.words();
        for (int i = 0; i < words.size(); i++) {
            var label = label(words, i);
            if (label != null
                    && (labels.isEmpty() || label.left() > labels.getLast().right())) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static @Nullable Label label(List<Word> words, int i) {
        var letters = new StringBuilder();
        Label longest = null;
        for (int j = i; j < words.size() && j < i + 4; j++) {
            if (j > i && endsLabel(words.get(j - 1), words.get(j))) {
                break;
            }
            if (words.get(j).text().equals("null")) {
                continue;
            }
            letters(words.get(j).text(), letters);
            var sum = sum(letters.toString());
            if (sum != null) {
                longest = new Label(sum, words.get(i).left(), words.get(j).right(), true);
            }
        }
        if (longest != null) {
            return longest;
        }
        var bare = BARE.get(letters.toString());
        return bare == null
                ? null
                : new Label(bare, words.get(i).left(), words.get(i).right(), false);
    }

    private static boolean endsLabel(Word before, Word next) {
        return before.text().endsWith(":")
                || Character.isDigit(next.text().charAt(0))
                || next.left() - before.right() > next.fontSize();
    }

    private static void letters(String word, StringBuilder letters) {
        for (int i = 0; i < word.length() && letters.length() < LONGEST_LABEL; i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters.append(Character.toLowerCase(word.charAt(i)));
            }
        }
    }

    private static @Nullable Sum sum(String letters) {
        for (Sum sum : Sum.values()) {
            for (String label : LABELS.getOrDefault(sum, List.of())) {
                if (letters.equals(label) || letters.equals(label + "s")) {
                    return sum;
                }
            }
        }
        return null;
    }

    private void beside(List<Figure> figures, Label label, double until) {
        for (Figure figure : figures) {
            if (figure.box().left() >= label.right() - 1 && figure.box().left() < until && label.fits(figure)) {
                add(label.sum(), value(label.sum(), figure.amount()));
                return;
            }
        }
    }

    private void under(List<Line> lines, int i, Label label, double until) {
        for (int j = i + 1;
                j < lines.size() && lines.get(j).baseline() - lines.get(i).baseline() < BELOW;
                j++) {
            for (Figure figure : Figure.in(lines.get(j))) {
                boolean under = figure.box().right() > label.left() - 4
                        && figure.box().left() < Math.min(until - 4, label.right() + 30);
                if (under && label.fits(figure)) {
                    add(label.sum(), value(label.sum(), figure.amount()));
                    return;
                }
            }
        }
    }

    private static long value(Sum sum, Amount amount) {
        return switch (sum) {
            case OPENING, CLOSING, CARRIED -> amount.asBalance();
            case DEBITS, CREDITS -> Math.abs(amount.paise());
            case COUNT, DEBIT_COUNT, CREDIT_COUNT -> amount.paise() / 100;
        };
    }
}
