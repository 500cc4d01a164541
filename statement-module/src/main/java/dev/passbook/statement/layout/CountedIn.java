package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.Set;

/// What a statement counts in, as far as it tells how dates are written: where dollars are, some write the month
/// first; everybody else writes the day first.
enum CountedIn {
    DOLLARS,
    OTHERS,
    UNTOLD;

    private static final Set<String> MONTH_FIRST = Set.of("USD", "PHP");
    /// Words of Indian statements, which need not name their currency.
    private static final List<String> INDIAN = List.of("IFSC", "NEFT", "IMPS", "RTGS", "UPI");

    /// Dollars, and the pesos of the Philippines, who write the month first, too, if only one word is of them.
    static CountedIn by(List<Line> lines) {
        var counted = UNTOLD;
        for (Line line : lines) {
            for (Word word : line.words()) {
                if (isOfDollars(word.text())) {
                    return DOLLARS;
                }
                counted = counted == UNTOLD && isOfOthers(word.text()) ? OTHERS : counted;
            }
        }
        return counted;
    }

    private static boolean isOfDollars(String text) {
        return text.indexOf('$') >= 0 || text.startsWith("₱") || text.length() == 3 && MONTH_FIRST.contains(text);
    }

    private static boolean isOfOthers(String text) {
        int currency = Currencies.atStart(text, 0);
        boolean named = currency > 1 && (currency == text.length() || !Character.isLetter(text.charAt(currency)));
        return named
                || Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL
                || INDIAN.stream().anyMatch(text::startsWith);
    }
}
