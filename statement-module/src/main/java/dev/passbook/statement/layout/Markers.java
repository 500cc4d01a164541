package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
            "balancebf",
            "anfangssaldo",
            "anfangsbestand",
            "alterkonto",
            "saldovortrag",
            "anciensolde",
            "soldeprecedent",
            "soldeinitial",
            "saldoanterior",
            "saldoinicial",
            "saldoiniziale",
            "saldoprecedente",
            "beginsaldo",
            "vorigsaldo",
            "saldoawal");
    private static final List<String> CLOSING = List.of(
            "closingbalance",
            "closingbal",
            "endingbalance",
            "endbalance",
            "yourclosingbalance",
            "endsaldo",
            "schlusssaldo",
            "neuerkonto",
            "endbestand",
            "nouveausolde",
            "soldefinal",
            "saldofinal",
            "saldoactual",
            "saldoatual",
            "eindsaldo",
            "nieuwsaldo",
            "saldoakhir");
    private static final List<String> CARRIED =
            List.of("balancecarriedforward", "carriedforward", "c/f", "balancec/f", "balancec/d", "balancecf");
    private static final List<String> TOTAL =
            List.of("total", "grandtotal", "pagetotal", "transactiontotal", "subtotal");
    /// What there are totals of, and how they are written.
    private static final Set<String> SUMMED = Set.of("""
            amount amounts balance charges count cr credit credited credits day deposit deposits dr debit debited debits
            fees for in inflow inr interest lodgements money month net no number of out outflow page paid payments period
            purchases receipts rs spend spent sum tax this transaction transactions transfers turnover txn txns value
            withdrawal withdrawals withdrawn""".split("\\s+"));
    /// Of the totals, the one that shops are called, too.
    private static final String DOUBTFUL = "total";
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

    /// `Page 3`, `Page 3 of 7`, with nothing else on the line.
    private static final List<String> PAGE = List.of("page", "pageof");
    /// What some banks print for nothing.
    private static final String NOTHING = "null";

    private static final int LONGEST = 28;
    private static final int ASCII = 128;
    private static final BitSet BEGINNINGS = beginnings();

    private Markers() {}

    /// What the text of a line or of its narration announces.
    static Kind of(List<Word> words) {
        if (!mayBegin(words)) {
            return isNumberOfPage(words) ? Kind.NOTE : Kind.NONE;
        }
        String letters = squash(words);
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
        return begins(letters, NOTE) || PAGE.contains(letters)
                ? Kind.NOTE
                : begins(letters, TOTAL) ? Kind.TOTAL : Kind.NONE;
    }

    /// Whether the words announce a total and cannot be the name of a shop.
    static boolean isSureTotal(List<Word> words) {
        return of(words) == Kind.TOTAL && !squash(words).startsWith(DOUBTFUL);
    }

    /// Whether what follows the word total is what there are totals of: `Total debits`, but not `Total Energies`.
    static boolean namesSum(List<Word> narration) {
        for (int i = 0; i + 1 < narration.size(); i++) {
            if (letters(narration.get(i)).endsWith("total")) {
                String next = letters(narration.get(i + 1));
                return next.isEmpty() || SUMMED.contains(next);
            }
        }
        return true;
    }

    private static String letters(Word word) {
        return squash(List.of(word)).replace("/", "");
    }

    /// `- 3 -`, with nothing else on the line.
    private static boolean isNumberOfPage(List<Word> words) {
        return words.size() == 3
                && Amounts.isBlank(words.getFirst().text())
                && Amounts.isBlank(words.getLast().text())
                && words.get(1).text().chars().allMatch(Character::isDigit);
    }

    /// Whether the first two letters are those of some phrase; most lines of a page are done with here.
    private static boolean mayBegin(List<Word> words) {
        int first = 0;
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                char c = Letters.plain(word.text().charAt(i));
                if (c != '/' && !Character.isLetter(c)) {
                    continue;
                }
                if (first != 0) {
                    return c < ASCII && first < ASCII && BEGINNINGS.get(first * ASCII + c);
                }
                first = c;
            }
        }
        return false;
    }

    private static BitSet beginnings() {
        var beginnings = new BitSet(ASCII * ASCII);
        Stream.of(OPENING, CLOSING, CARRIED, TOTAL, END, NOTE, PAGE, List.of(NOTHING))
                .flatMap(List::stream)
                .forEach(phrase -> beginnings.set(phrase.charAt(0) * ASCII + phrase.charAt(1)));
        return beginnings;
    }

    private static boolean begins(String letters, List<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.length() <= 3 ? letters.equals(phrase) : letters.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// The first letters in lower case, without spaces, because fonts tear words apart, and without the `null`
    /// that some banks print for nothing.
    private static String squash(List<Word> words) {
        var letters = new StringBuilder(LONGEST);
        for (Word word : words) {
            for (int i = 0; i < word.text().length() && letters.length() < LONGEST; i++) {
                char c = word.text().charAt(i);
                if (Character.isLetter(c) || c == '/') {
                    letters.append(Letters.plain(c));
                }
            }
        }
        int nothing;
        while ((nothing = letters.indexOf(NOTHING)) >= 0) {
            letters.delete(nothing, nothing + NOTHING.length());
        }
        return letters.toString();
    }
}
