package dev.passbook.statement.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends the names of columns, on which the reading of a whole table hangs: in a line that names columns, a word
/// that is nearly such a name is that name. No other line is touched.
final class ColumnNames {

    private static final List<String> NAMES = List.of(
            "date",
            "particulars",
            "description",
            "narration",
            "withdrawal",
            "withdrawals",
            "deposit",
            "deposits",
            "debit",
            "debits",
            "credit",
            "credits",
            "balance",
            "transaction",
            "cheque",
            "reference",
            "amount",
            "details",
            "remarks",
            "value",
            "closing",
            "running");

    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    /// So many of a line must be read well for the others to be mended.
    private static final int SURE = 2;

    private static final int LONG = 8;
    private static final int SHORT = 5;

    /// In heights of a letter: how far the words of one line stand apart in height.
    private static final double SAME_LINE = 0.6;

    private ColumnNames() {}

    static List<Recognised> mended(List<Recognised> words) {
        var known = words.stream().filter(ColumnNames::isKnown).toList();
        var mended = new ArrayList<Recognised>(words.size());
        for (var word : words) {
            mended.add(isKnown(word) || !isAmong(word, known) ? word : word.saying(mended(word.text())));
        }
        return mended;
    }

    private static boolean isKnown(Recognised word) {
        return KNOWN.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isAmong(Recognised word, List<Recognised> known) {
        return known.stream()
                        .filter(name -> standsBeside(word, name))
                        .limit(SURE)
                        .count()
                == SURE;
    }

    private static boolean standsBeside(Recognised word, Recognised name) {
        return Math.abs(word.top() - name.top()) < SAME_LINE * Math.min(word.height(), name.height());
    }

    /// The nearest name in the letters' own case; the word itself when none is near.
    static String mended(String word) {
        var letters = word.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(name -> name.length() >= SHORT && distance(letters, name) <= tolerance(name))
                .min(Comparator.comparingInt(name -> distance(letters, name)))
                .map(name -> inCaseOf(word, name))
                .orElse(word);
    }

    private static int tolerance(String name) {
        return name.length() >= LONG ? 2 : 1;
    }

    private static String inCaseOf(String word, String name) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return name.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    /// How many letters must be changed, added or left out.
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > 2) {
            return from.length() + to.length();
        }
        var above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
