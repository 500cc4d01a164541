package dev.passbook.statement.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// The habits of an invented bank: every one drawn for itself, so that they meet as no two real banks would agree
/// on. Each is kept by its name, for telling which of them a reader fails at.
final class OddManner {

    private static final List<List<String>> SIDES = List.of(
            List.of("Debit", "Credit"),
            List.of("Withdrawals", "Deposits"),
            List.of("Money Out", "Money In"),
            List.of("Paid out", "Paid in"),
            List.of("Payments", "Receipts"),
            List.of("Debit Amount", "Credit Amount"),
            List.of("DR", "CR"),
            List.of("Withdrawal (Dr)", "Deposit (Cr)"),
            List.of("Debits (-)", "Credits (+)"),
            List.of("Money out (£)", "Money in (£)"),
            List.of("Withdrawal Amt (INR)", "Deposit Amt (INR)"),
            List.of("Amount Debited", "Amount Credited"),
            List.of("Withdrawals (SGD)", "Deposits (SGD)"),
            List.of("Payments out", "Payments in"),
            List.of("Debits", "Credits"),
            List.of("Withdrawn", "Paid In"),
            List.of("Debit (Rs.)", "Credit (Rs.)"),
            List.of("Dr Amount", "Cr Amount"),
            List.of("Withdrawal Amount", "Deposit Amount"),
            List.of("Pay Out", "Pay In"),
            List.of("Outflow", "Inflow"),
            List.of("Subtractions", "Additions"),
            List.of("Amount Out", "Amount In"));

    private final Random random;
    private final Map<String, String> traits = new LinkedHashMap<>();

    OddManner(Random random) {
        this.random = random;
        names();
        amounts();
        dates();
        table();
        paper();
    }

    private void names() {
        draw(
                "dateName",
                "Date",
                "Date",
                "Txn Date",
                "Tran Date",
                "Transaction Date",
                "Posting Date",
                "Trans. Date",
                "Date of Transaction",
                "Entry Date",
                "Booking Date",
                "Post Date",
                "Posted On",
                "Txn. Dt.",
                "DATE");
        draw(
                "textName",
                "Description",
                "Particulars",
                "Narration",
                "Details",
                "Transaction Details",
                "Transaction Description",
                "Remarks",
                "Transaction Remarks",
                "Payment type and details",
                "Narrative",
                "Transaction",
                "Transaction Narration",
                "Description / Reference",
                "PARTICULARS",
                "Memo");
        draw(
                "balanceName",
                "Balance",
                "Closing Balance",
                "Running Balance",
                "Available Balance",
                "Balance (INR)",
                "Balance (£)",
                "Ledger Balance",
                "Account Balance",
                "Book Balance",
                "Balance Amount",
                "BALANCE",
                "Running Bal.",
                "Total Balance",
                "Closing Bal");
        draw("form", "two", "two", "two", "two", "two", "signed", "suffix", "flag");
        draw(
                "amountName",
                "Amount",
                "Transaction Amount",
                "Amount (INR)",
                "Debit/Credit",
                "Amount (Dr/Cr)",
                "Withdrawal (Dr)/ Deposit (Cr)",
                "Txn Amount",
                "Credit/Debit",
                "Amount in USD");
        draw("flagName", "Dr/Cr", "Type", "Cr/Dr", "DR / CR", "Transaction Type", "D/C");
        int side = random.nextInt(SIDES.size());
        traits.put("sides", String.join("|", SIDES.get(side)));
        draw("creditFirst", "no", "no", "no", "yes");
    }

    private void amounts() {
        draw("grouping", "western", "western", "lakh", "none", "european", "apostrophe", "space");
        draw("currency", "", "", "", "", "₹", "Rs. ", "INR ", "$", "£", "SGD ", "NGN ", "₦", " EUR", "S$", "HK$");
        draw("minus", "-", "-", "()", "trailing", "- ");
        draw("suffixes", "Dr/Cr", " DR/ CR", "DR/CR", " Dr/ Cr", "(Dr)/(Cr)", "D/C", "-/+");
        draw("flags", "Dr/Cr", "DR/CR", "D/C", "Debit/Credit", "DEBIT/CREDIT", "DB/CR", "-/+", "W/D");
        draw("balanceMark", "minus", "minus", "minus", "Cr", " CR", "D", " OD", "(Cr)");
        draw("empty", "", "", "", "-", "0.00", "--");
        draw("align", "right", "right", "right", "left", "centre");
    }

    private void dates() {
        draw(
                "date",
                "dd/MM/yyyy",
                "dd/MM/yyyy",
                "dd-MM-yyyy",
                "dd/MM/yy",
                "dd-MM-yy",
                "dd.MM.yyyy",
                "dd-MMM-yyyy",
                "dd-MMM-yy",
                "dd MMM yyyy",
                "dd MMM yy",
                "d MMM yyyy",
                "ddMMMyy",
                "ddMMMyyyy",
                "yyyy-MM-dd",
                "yyyy/MM/dd",
                "MMM d, yyyy",
                "MMM dd yyyy",
                "MMMMdd, yyyy",
                "dd MMM, yyyy",
                "dd MMM",
                "d MMM",
                "MMM dd",
                "dd-MMM",
                "dd/MM",
                "EEE dd MMM yyyy",
                "dd/MMM/yyyy",
                "dd MMM''yy",
                "MM/dd/yyyy",
                "MM/dd/yy",
                "MM/dd",
                "dd/MM/yyyy HH:mm",
                "dd-MM-yyyy HH:mm:ss",
                "dd MMM yyyy hh:mm a",
                "yyyyMMdd",
                "dd MMMM yyyy");
        draw("dateOnce", "no", "no", "no", "no", "yes");
        draw("time", "no", "no", "no", "no", "under");
        draw("valueDate", "no", "no", "no", "after", "before", "afterText", "bracketed", "right");
        draw("period", "range", "range", "range", "as on", "none", "new year");
    }

    private void table() {
        draw("serial", "no", "no", "no", "yes");
        draw("reference", "no", "no", "cheque", "id", "numbers");
        draw("branch", "no", "no", "no", "no", "right", "left");
        draw("order", "usual", "usual", "usual", "usual", "usual", "text last", "balance early", "text second last");
        draw("headLines", "1", "1", "1", "2", "3");
        draw("heads", "each page", "each page", "first page");
        draw("lines", "1", "1", "2", "3", "4");
        draw("bind", "down", "down", "down", "down", "centred", "up");
        draw("amountsLast", "no", "no", "no", "no", "yes");
        draw("newestFirst", "no", "no", "no", "yes");
        draw("balances", "all", "all", "all", "all", "all", "daily", "none");
        draw("opening", "row", "dated row", "summary", "none");
        draw("closing", "row", "summary", "none", "none");
        draw("carry", "no", "no", "no", "forward", "page totals");
        draw("months", "no", "no", "no", "no", "yes");
        draw("totals", "no", "no", "row", "summary");
        draw("reversals", "no", "no", "no", "negative");
        draw("zeros", "no", "no", "no", "no", "yes");
        draw("twins", "no", "no", "yes");
        draw("tricks", "no", "no", "numbers", "dates", "words", "amounts");
    }

    private void paper() {
        draw("rows", "many", "many", "many", "many", "few", "one", "none", "crowd");
        draw("foot", "", "page", "legal", "both", "amounts");
        draw("top", "no", "no", "repeated");
        draw("summaryTable", "no", "no", "no", "yes");
        draw("secondAccount", "no", "no", "no", "no", "no", "yes");
        draw("pitch", "tight", "normal", "loose");
        draw("split", "no", "no", "yes");
        draw("indent", "no", "no", "no", "yes");
        draw("leaflet", "no", "no", "no", "no", "first", "middle", "last");
        draw("shift", "no", "no", "no", "yes");
        draw("forgery", "no");
    }

    private void draw(String trait, String... choices) {
        traits.put(trait, choices[random.nextInt(choices.length)]);
    }

    Map<String, String> traits() {
        return traits;
    }

    void set(String trait, String choice) {
        traits.put(trait, choice);
    }

    String get(String trait) {
        return traits.getOrDefault(trait, "");
    }

    boolean is(String trait, String choice) {
        return get(trait).equals(choice);
    }

    String side(boolean credit) {
        return get("sides").split("\\|")[credit ? 1 : 0];
    }

    String date(LocalDate day) {
        return text(get("date"), day.atTime(day.getDayOfMonth() % 24, 17, 5));
    }

    /// The same way of writing, with a year where there was none.
    String fullDate(LocalDate day) {
        var pattern = switch (get("date")) {
            case "dd MMM", "d MMM", "dd-MMM", "EEE dd MMM yyyy" -> "d MMM yyyy";
            case "MMM dd" -> "MMM d, yyyy";
            case "dd/MM" -> "dd/MM/yyyy";
            case "MM/dd" -> "MM/dd/yyyy";
            case String whole -> whole.replaceAll("\\s*(HH|hh).*", "");
        };
        return text(pattern, day.atStartOfDay());
    }

    boolean hasYear() {
        return get("date").contains("yy");
    }

    private static String text(String pattern, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at);
    }

    String money(BigDecimal amount) {
        return minus(amount.signum() < 0, number(amount));
    }

    /// An amount that says itself which way it went.
    String marked(BigDecimal amount) {
        if (is("form", "signed")) {
            return money(amount);
        }
        var marks = get("suffixes").split("/");
        return dressed(number(amount)) + marks[amount.signum() < 0 ? 0 : 1];
    }

    String flag(boolean credit) {
        return get("flags").split("/")[credit ? 1 : 0];
    }

    String balance(BigDecimal amount) {
        boolean debt = amount.signum() < 0;
        var number = number(amount);
        return switch (get("balanceMark")) {
            case "Cr" -> dressed(number) + (debt ? "Dr" : "Cr");
            case " CR" -> dressed(number) + (debt ? " DR" : " CR");
            case "(Cr)" -> dressed(number) + (debt ? "(Dr)" : "(Cr)");
            case "D" -> dressed(number) + (debt ? " D" : "");
            case " OD" -> dressed(number) + (debt ? " OD" : "");
            default -> minus(debt, number);
        };
    }

    private String minus(boolean negative, String number) {
        if (!negative) {
            return dressed(number);
        }
        return switch (get("minus")) {
            case "()" -> "(" + dressed(number) + ")";
            case "trailing" -> dressed(number) + "-";
            case "- " -> "- " + dressed(number);
            default -> "-" + dressed(number);
        };
    }

    private String dressed(String number) {
        var currency = get("currency");
        return currency.startsWith(" ") ? number + currency : currency + number;
    }

    private String number(BigDecimal amount) {
        var plain = amount.abs().setScale(2).toPlainString();
        var whole = new StringBuilder(plain.substring(0, plain.length() - 3));
        String group = switch (get("grouping")) {
            case "none" -> "";
            case "european" -> ".";
            case "apostrophe" -> "'";
            case "space" -> " ";
            default -> ",";
        };
        for (int at = whole.length() - 3; at > 0; at -= is("grouping", "lakh") ? 2 : 3) {
            whole.insert(at, group);
        }
        return whole + (is("grouping", "european") ? "," : ".") + plain.substring(plain.length() - 2);
    }
}
