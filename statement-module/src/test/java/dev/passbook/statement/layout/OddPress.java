package dev.passbook.statement.layout;

import dev.passbook.statement.layout.OddStatement.Entry;
import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Prints the statement of an [OddManner] as words on pages.
final class OddPress {

    private static final double FONT = 8;
    private static final double LETTER = 4.2;
    private static final double GAP = 14;
    private static final double TOP = 60;
    private static final double BOTTOM = 700;

    /// A column of the table.
    ///
    /// @param kind what it holds
    /// @param right whether its cells end at its right edge
    private record Slot(String kind, String name, double left, double width, String align) {

        double at(String text) {
            double length = text.length() * LETTER;
            return switch (align) {
                case "right" -> left + width - length;
                case "centre" -> left + (width - length) / 2;
                default -> left;
            };
        }
    }

    private final OddManner manner;
    private final List<Entry> entries;
    private final Random random;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private double y = TOP;
    private double pageWidth;
    /// How far right everything on a page stands.
    private double shift;
    private BigDecimal pageDebits = BigDecimal.ZERO;
    private BigDecimal pageCredits = BigDecimal.ZERO;

    OddPress(OddManner manner, List<Entry> entries, Random random) {
        this.manner = manner;
        this.entries = entries;
        this.random = random;
        columns();
    }

    private BigDecimal opening() {
        return entries.isEmpty()
                ? BigDecimal.valueOf(1234_56, 2)
                : entries.getFirst().balance().subtract(entries.getFirst().amount());
    }

    private BigDecimal closing() {
        return entries.isEmpty() ? opening() : entries.getLast().balance();
    }

    private BigDecimal sum(int sign) {
        return entries.stream()
                .map(Entry::amount)
                .filter(amount -> amount.signum() == sign)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // --- columns

    private void columns() {
        var kinds = new ArrayList<String>();
        boolean two = manner.is("form", "two");
        List<String> amounts = two
                ? manner.is("creditFirst", "yes") ? List.of("credit", "debit") : List.of("debit", "credit")
                : manner.is("form", "flag") ? List.of("amount", "flag") : List.of("amount");
        List<String> balance = manner.is("balances", "none") ? List.of() : List.of("balance");
        if (manner.is("serial", "yes")) {
            kinds.add("serial");
        }
        if (manner.is("valueDate", "before")) {
            kinds.add("value");
        }
        kinds.add("date");
        if (manner.is("valueDate", "after")) {
            kinds.add("value");
        }
        if (manner.is("branch", "left")) {
            kinds.add("branch");
        }
        switch (manner.get("order")) {
            case "text last" -> {
                reference(kinds);
                kinds.addAll(amounts);
                kinds.addAll(balance);
                kinds.add("text");
            }
            case "text second last" -> {
                kinds.addAll(amounts);
                kinds.add("text");
                reference(kinds);
                kinds.addAll(balance);
            }
            case "balance early" -> {
                kinds.addAll(balance);
                kinds.add("text");
                reference(kinds);
                kinds.addAll(amounts);
            }
            default -> {
                kinds.add("text");
                reference(kinds);
                if (manner.is("valueDate", "afterText")) {
                    kinds.add("value");
                }
                kinds.addAll(amounts);
                kinds.addAll(balance);
            }
        }
        if (manner.is("valueDate", "right")) {
            kinds.add("value");
        }
        if (manner.is("branch", "right")) {
            kinds.add("branch");
        }
        double x = 30;
        for (String kind : kinds) {
            String name = name(kind);
            double width = Math.max(nameWidth(name), dataWidth(kind)) + 2;
            slots.add(new Slot(kind, name, x, width, align(kind)));
            x += width + GAP;
        }
        pageWidth = x + 40;
    }

    private void reference(List<String> kinds) {
        if (!manner.is("reference", "no")) {
            kinds.add("reference");
        }
    }

    private String align(String kind) {
        return switch (kind) {
            case "debit", "credit", "amount", "balance" -> manner.get("align");
            default -> "left";
        };
    }

    private double nameWidth(String name) {
        double widest = 0;
        for (String line : headLines(name)) {
            widest = Math.max(widest, line.length() * LETTER);
        }
        return widest;
    }

    private double dataWidth(String kind) {
        int letters = switch (kind) {
            case "serial" -> 4;
            case "date" -> Math.max(dateText(LocalDate.of(2024, 9, 28)).length(), 10) + 1;
            case "value" -> manner.date(LocalDate.of(2024, 9, 28)).length() + 1;
            case "text" -> 38;
            case "reference" -> 12;
            case "branch" -> 5;
            case "flag" -> 7;
            default -> 14 + manner.get("currency").length() + 4;
        };
        return letters * LETTER;
    }

    private String name(String kind) {
        return switch (kind) {
            case "serial" -> one("S.No", "Sr No", "#", "Sl. No.", "No.");
            case "date" -> manner.is("valueDate", "bracketed") ? "Date (Value Date)" : manner.get("dateName");
            case "value" -> one("Value Date", "Value Dt", "Val Date", "Effective Date");
            case "text" -> manner.get("textName");
            case "reference" ->
                switch (manner.get("reference")) {
                    case "cheque" -> one("Cheque No", "Chq No.", "Cheque Number", "Chq./Ref.No.");
                    case "id" -> one("Tran Id", "Transaction ID", "Reference", "Ref No.", "Reference No.");
                    default -> one("Instrument No", "Ref No./Cheque No.", "Reference Number");
                };
            case "branch" -> one("Branch", "Branch Code", "Init. Br");
            case "flag" -> manner.get("flagName");
            case "debit" -> manner.side(false);
            case "credit" -> manner.side(true);
            case "amount" -> manner.get("amountName");
            default -> manner.get("balanceName");
        };
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private List<String> headLines(String name) {
        int most = Integer.parseInt(manner.get("headLines"));
        var parts = name.split(" ");
        var lines = new ArrayList<String>();
        int per = Math.ceilDiv(parts.length, most);
        for (int i = 0; i < parts.length; i += per) {
            lines.add(String.join(" ", List.of(parts).subList(i, Math.min(parts.length, i + per))));
        }
        return lines;
    }

    // --- pages

    List<Page> print() {
        if (manner.is("leaflet", "first")) {
            leaflet();
        }
        letterhead();
        head();
        var ordered = manner.is("newestFirst", "yes") ? entries.reversed() : entries;
        openingRow(!manner.is("newestFirst", "yes"));
        LocalDate shown = null;
        for (int i = 0; i < ordered.size(); i++) {
            var entry = ordered.get(i);
            if (y + (splits() ? 1 : entry.narration().size()) * 10 > BOTTOM) {
                turn(entry.balance().subtract(entry.amount()));
                shown = null;
            }
            if (manner.is("months", "yes")
                    && (i == 0
                            || ordered.get(i - 1).day().getMonth()
                                    != entry.day().getMonth())) {
                text(
                        30,
                        entry.day().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                                + entry.day().getYear());
                y += pitch();
            }
            row(entry, i + 1, manner.is("dateOnce", "yes") && entry.day().equals(shown));
            shown = entry.day();
        }
        if (entries.isEmpty()) {
            text(slot("text").left(), one("No transactions found for the period", "NIL", "No transactions"));
            y += pitch();
        }
        tail();
        finish();
        if (manner.is("leaflet", "last")) {
            leaflet();
        }
        return pages;
    }

    /// Whether the text of a row may go on on the next page.
    private boolean splits() {
        return manner.is("split", "yes")
                && manner.is("bind", "down")
                && manner.is("carry", "no")
                && manner.is("amountsLast", "no")
                && manner.is("time", "no");
    }

    /// A page that says this and that, and nothing of transactions.
    private void leaflet() {
        var change = manner.fullDate(LocalDate.of(2024, 5, 1));
        text(30, "Dear customer, the rates of interest change on " + change + ", see below.");
        y += 20;
        text(30, "Balance up to 1,00,000.00 in the account");
        text(300, "3.50 %");
        y += 14;
        text(30, "Balance above 1,00,000.00 in the account");
        text(300, "4.00 %");
        y += 20;
        text(30, "Write to us by " + change + ", or call 1800 123 4567. Our reference is 4711.");
        finish();
    }

    private double pitch() {
        return switch (manner.get("pitch")) {
            case "tight" -> 12;
            case "loose" -> 20;
            default -> 15;
        };
    }

    private Slot slot(String kind) {
        return slots.stream().filter(s -> s.kind().equals(kind)).findFirst().orElseThrow();
    }

    private boolean has(String kind) {
        return slots.stream().anyMatch(s -> s.kind().equals(kind));
    }

    private void letterhead() {
        title();
        var from = entries.isEmpty()
                ? LocalDate.of(2024, 2, 1)
                : entries.getFirst().day();
        var to = entries.isEmpty()
                ? LocalDate.of(2024, 2, 29)
                : entries.getLast().day();
        switch (manner.get("period")) {
            case "range", "new year" ->
                text(
                        30,
                        one("Statement period: %s to %s", "From %s To %s", "For the period %s - %s")
                                .formatted(
                                        manner.fullDate(from),
                                        manner.fullDate(to.equals(from) ? to.plusDays(20) : to)));
            case "as on" -> text(30, "Statement as on " + manner.fullDate(to.plusDays(2)));
            default -> {}
        }
        y += 14;
        if (manner.is("opening", "summary")) {
            text(
                    30,
                    one("Opening Balance: ", "Opening balance ", "Balance brought forward ")
                            + manner.balance(opening()));
            y += 14;
        }
        if (manner.is("closing", "summary")) {
            text(30, one("Closing Balance: ", "Closing balance ", "Ending Balance ") + manner.balance(closing()));
            y += 14;
        }
        if (manner.is("totals", "summary")) {
            text(30, "Total Debits " + manner.money(sum(-1)));
            y += 12;
            text(30, "Total Credits " + manner.money(sum(1)));
            y += 14;
        }
        if (manner.is("summaryTable", "yes")) {
            text(30, "Account Type");
            text(150, "Account Number");
            text(260, "Currency");
            text(340, "Balance");
            y += 12;
            text(30, "SAVINGS");
            text(150, "001122334455");
            text(260, "INR");
            text(340, manner.balance(closing()));
            y += 24;
        }
    }

    private void title() {
        text(30, "ODD BANK OF NOWHERE");
        y += 14;
        text(30, "MS A SAMPLE");
        text(300, "Account Number 001122334455");
        y += 12;
        text(30, "12 SAMPLE ROAD");
        text(300, "Branch NOWHERE");
        y += 14;
    }

    private void head() {
        y += 6;
        double first = y;
        int most = 1;
        for (Slot slot : slots) {
            most = Math.max(most, headLines(slot.name()).size());
        }
        for (Slot slot : slots) {
            var lines = headLines(slot.name());
            for (int i = 0; i < lines.size(); i++) {
                y = first + i * 9;
                text(slot.at(lines.get(i)), lines.get(i));
            }
        }
        y = first + most * 9 + 8;
    }

    private void openingRow(boolean wanted) {
        if (!wanted || !manner.get("opening").endsWith("row") || !has("balance")) {
            return;
        }
        if (manner.is("opening", "dated row") && !entries.isEmpty()) {
            text(slot("date").left(), manner.date(entries.getFirst().day()));
        }
        marker(one("Opening Balance", "BALANCE BROUGHT FORWARD", "B/F", "Balance B/F"), opening());
    }

    private void marker(String name, BigDecimal balance) {
        text(slot("text").left(), name);
        cell("balance", manner.balance(balance));
        y += pitch();
    }

    private String dateText(LocalDate day) {
        return manner.is("valueDate", "bracketed")
                ? manner.date(day) + " (" + manner.date(day) + ")"
                : manner.date(day);
    }

    private void row(Entry entry, int number, boolean dateless) {
        double top = y;
        int lines = entry.narration().size();
        boolean under = manner.is("time", "under") && !dateless;
        int height = Math.max(lines, under ? 2 : 1);
        double dateLine = switch (manner.get("bind")) {
            case "centred" -> top + (lines - 1) * 10 / 2.0;
            case "up" -> top + (lines - 1) * 10;
            default -> top;
        };
        double amountLine = manner.is("amountsLast", "yes") ? top + (lines - 1) * 10 : dateLine;
        for (int i = 0; i < lines; i++) {
            y = top + i * 10;
            if (y <= BOTTOM || !splits()) {
                text(slot("text").left() + indent(i), entry.narration().get(i));
            }
        }
        y = dateLine;
        if (!dateless) {
            text(slot("date").left(), dateText(entry.day()));
        }
        if (under) {
            y = dateLine + 10;
            text(slot("date").left(), "10:15:0" + number % 10);
            y = dateLine;
        }
        if (has("serial")) {
            text(slot("serial").left(), "" + number);
        }
        if (has("value")) {
            text(slot("value").left(), manner.date(entry.day()));
        }
        if (has("branch")) {
            text(slot("branch").left(), "0" + (312 + entry.day().getDayOfYear() % 3));
        }
        if (has("reference")) {
            referenceCell();
        }
        y = amountLine;
        amounts(entry);
        if (entry.printed()) {
            cell("balance", manner.balance(entry.balance()));
        }
        y = top + (height - 1) * 10 + pitch();
        if (splits() && top + (lines - 1) * 10 > BOTTOM) {
            rest(entry, (int) ((BOTTOM - top) / 10) + 1);
        }
        pageDebits = entry.amount().signum() < 0 ? pageDebits.add(entry.amount().abs()) : pageDebits;
        pageCredits = entry.amount().signum() > 0 ? pageCredits.add(entry.amount()) : pageCredits;
    }

    private double indent(int line) {
        return line > 0 && manner.is("indent", "yes") ? 2 * LETTER : 0;
    }

    private void rest(Entry entry, int from) {
        turn(entry.balance());
        for (int i = from; i < entry.narration().size(); i++) {
            text(slot("text").left() + indent(i), entry.narration().get(i));
            y += 10;
        }
        y += pitch() - 10;
    }

    private void referenceCell() {
        String text = switch (manner.get("reference")) {
            case "cheque" -> random.nextInt(4) == 0 ? "" + (100_000 + random.nextInt(900_000)) : "";
            case "id" -> "S" + (10_000_000 + random.nextInt(90_000_000));
            default -> "" + (100_000_000 + random.nextInt(900_000_000));
        };
        text(slot("reference").left(), text);
    }

    private void amounts(Entry entry) {
        boolean credit = entry.amount().signum() > 0;
        if (!manner.is("form", "two")) {
            boolean flagged = manner.is("form", "flag");
            cell("amount", flagged ? manner.money(entry.amount().abs()) : manner.marked(entry.amount()));
            if (flagged) {
                cell("flag", manner.flag(credit));
            }
            return;
        }
        boolean reversed = credit && manner.is("reversals", "negative") && random.nextInt(12) == 0;
        if (reversed) {
            cell("debit", manner.money(entry.amount().negate()));
            return;
        }
        cell(credit ? "credit" : "debit", manner.money(entry.amount().abs()));
        if (!manner.get("empty").isEmpty() && entry.amount().signum() != 0) {
            cell(credit ? "debit" : "credit", manner.get("empty"));
        }
    }

    private void cell(String kind, String text) {
        if (has(kind)) {
            text(slot(kind).at(text), text);
        }
    }

    private void turn(BigDecimal balance) {
        if (manner.is("carry", "forward") && has("balance")) {
            marker(one("Balance carried forward", "Carried Forward", "C/F"), balance);
        }
        if (manner.is("carry", "page totals") && manner.is("form", "two")) {
            pageTotal();
        }
        pageDebits = BigDecimal.ZERO;
        pageCredits = BigDecimal.ZERO;
        finish();
        if (manner.is("leaflet", "middle") && pages.size() == 1) {
            leaflet();
        }
        if (manner.is("shift", "yes") && manner.is("heads", "each page")) {
            shift = 11;
        }
        if (manner.is("top", "repeated")) {
            title();
        }
        if (manner.is("heads", "each page")) {
            head();
        }
        if (manner.is("carry", "forward") && has("balance")) {
            marker(one("Balance brought forward", "B/F", "Brought Forward"), balance);
        }
    }

    private void pageTotal() {
        text(slot("text").left(), "Page Total");
        cell("debit", manner.money(pageDebits));
        cell("credit", manner.money(pageCredits));
        y += pitch();
    }

    private void tail() {
        boolean upward = manner.is("newestFirst", "yes");
        if (manner.is("carry", "page totals") && manner.is("form", "two")) {
            pageTotal();
        }
        if (manner.is("totals", "row") && manner.is("form", "two") && !entries.isEmpty()) {
            text(slot("text").left(), one("Total", "Grand Total", "TOTAL"));
            cell("debit", manner.money(sum(-1)));
            cell("credit", manner.money(sum(1)));
            y += pitch();
        }
        if (manner.is("closing", "row") && !upward && has("balance")) {
            marker("Closing Balance", closing());
        }
        if (manner.is("secondAccount", "yes")) {
            y += 24;
            text(30, "FIXED DEPOSITS");
            y += 14;
            text(30, "Deposit No");
            text(120, "Open Date");
            text(220, "Principal Amount");
            text(330, "Maturity Date");
            text(430, "Maturity Amount");
            y += 12;
            for (int i = 0; i < 3; i++) {
                text(30, "00998877" + i);
                text(120, manner.fullDate(LocalDate.of(2023, 2, 3 + i)));
                text(220, manner.money(BigDecimal.valueOf(5_000_000 + i * 100, 2)));
                text(330, manner.fullDate(LocalDate.of(2024, 2, 3 + i)));
                text(430, manner.money(BigDecimal.valueOf(5_345_000 + i * 100, 2)));
                y += 12;
            }
        }
    }

    private void finish() {
        y = 800;
        switch (manner.get("foot")) {
            case "page" -> text(300, "Page " + (pages.size() + 1));
            case "legal" -> text(30, "This is a computer generated statement and needs no signature.");
            case "both" -> {
                text(30, "Odd Bank is registered nowhere. Calls cost 0.10 a minute.");
                y += 10;
                text(300, "- " + (pages.size() + 1) + " -");
            }
            case "amounts" -> text(30, "Deposits are protected up to 85,000.00 since 01/01/2010 per person.");
            default -> {}
        }
        pages.add(new Page(pages.size() + 1, pageWidth, 842, words, false));
        words = new ArrayList<>();
        y = TOP;
    }

    private void text(double x, String text) {
        int at = 0;
        for (var part : text.split(" ")) {
            if (!part.isEmpty()) {
                double from = x + shift + at * LETTER;
                var box = new Box(from, y - FONT * 0.75, from + part.length() * LETTER, y);
                words.add(new Word(part, box, FONT, "Courier"));
            }
            at += part.length() + 1;
        }
    }
}
