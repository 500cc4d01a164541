package dev.passbook.statement.layout;

import java.util.List;

/// Knows the lines of a table that are not transactions: balances brought and carried, totals, the words that end
/// it.
final class Markers {

    enum Kind {
        NONE,
        OPENING,
        CLOSING,
        /// A balance carried to the next page; the last one closes the statement.
        CARRIED,
        TOTAL,
        /// Words after which no transaction of this table follows.
        END,
        /// Words that belong to the paper and not to the table.
        NOTE
    }

    private static final List<String> OPENING = List.of(
            "openingbal",
            "openingbalance",
            "balanceb/f",
            "b/f",
            "broughtforward",
            "balancebroughtforward",
            "balanceb/d",
            "startbalance",
            "startingbalance",
            "beginningbalance",
            "youropeningbalance",
            "previousbalance",
            "balanceforward",
            "balancebf");
    private static final List<String> CLOSING =
            List.of("closingbalance", "closingbal", "endingbalance", "endbalance", "yourclosingbalance");
    private static final List<String> CARRIED =
            List.of("balancecarriedforward", "carriedforward", "c/f", "balancec/f", "balancec/d", "balancecf");
    private static final List<String> TOTAL =
            List.of("total", "grandtotal", "pagetotal", "transactiontotal", "subtotal");
    private static final List<String> END =
            List.of("statementsummary", "endofstatement", "endofthestatement", "legend", "legends");
    private static final List<String> NOTE = List.of(
            "unlesstheconstituent",
            "thisisacomputer",
            "thisisasystem",
            "computergenerated",
            "systemgenerated",
            "registeredoffice",
            "disclaimer",
            "importantinformation",
            "importantmessage",
            "pageno",
            "generatedon",
            "statementgenerated",
            "contentsofthisstatement");

    private Markers() {}

    /// What the text of a line or of its narration announces.
    static Kind of(String text) {
        String letters = squash(text);
        if (letters.length() < 3) {
            return Kind.NONE;
        }
        if (begins(letters, OPENING)) {
            return Kind.OPENING;
        }
        if (begins(letters, CLOSING)) {
            return Kind.CLOSING;
        }
        if (begins(letters, CARRIED)) {
            return Kind.CARRIED;
        }
        if (begins(letters, END)) {
            return Kind.END;
        }
        return begins(letters, NOTE) ? Kind.NOTE : begins(letters, TOTAL) ? Kind.TOTAL : Kind.NONE;
    }

    private static boolean begins(String letters, List<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.length() <= 3 ? letters.equals(phrase) : letters.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// The first letters in lower case, without spaces, because fonts tear words apart, and without the `null` that
    /// some banks print for nothing.
    private static String squash(String text) {
        var letters = new StringBuilder(28);
        for (int i = 0; i < text.length() && letters.length() < 28; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || c == '/') {
                letters.append(Character.toLowerCase(c));
            }
        }
        int nothing;
        while ((nothing = letters.indexOf("null")) >= 0) {
            letters.delete(nothing, nothing + 4);
        }
        return letters.toString();
    }
}
