package dev.passbook.statement.layout;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How currencies are written beside amounts: their signs, their codes, and the names that countries use.
final class Currencies {

    private static final int LONGEST = 4;
    /// Longer names first. Codes that are English words (`ALL`, `TOP`, `TRY`) are missing, because narrations say
    /// them.
    private static final String[] NAMES = {
        "US$", "HK$", "NZ$", "CA$", "AU$", "NT$", "TT$", "BDS$", "A$", "S$", "C$", "R$", "J$", "GH₵", "KSh", "Rs.",
        "INR", "USD", "EUR", "GBP", "AUD", "NZD", "CAD", "SGD", "HKD", "MYR", "IDR", "PHP", "THB", "VND", "CNY", "JPY",
        "KRW", "TWD", "LKR", "PKR", "BDT", "NPR", "AED", "SAR", "QAR", "OMR", "BHD", "KWD", "JOD", "EGP", "NGN", "GHS",
        "KES", "UGX", "TZS", "RWF", "ZAR", "ZMW", "BWP", "MUR", "XOF", "XAF", "CHF", "SEK", "NOK", "DKK", "ISK", "PLN",
        "CZK", "HUF", "RON", "BGN", "ILS", "RUB", "UAH", "BRL", "MXN", "ARS", "CLP", "COP", "UYU", "TND", "DZD", "Rp.",
        "Rs", "RM", "Rp", "Fr.", "kr", "zł", "Kč", "R"
    };

    /// None begins with another letter than these.
    private static final int LETTERS = 128;

    private static final String[][] BY_FIRST_LETTER = byFirstLetter();
    private static final Map<Character, List<String>> BY_LAST_LETTER = by(name -> name.charAt(name.length() - 1));

    private static final String[] NONE = {};

    private Currencies() {}

    private static String[][] byFirstLetter() {
        var names = new String[LETTERS][0];
        by(name -> name.charAt(0)).forEach((letter, begun) -> names[letter] = begun.toArray(String[]::new));
        return names;
    }

    private static Map<Character, List<String>> by(Function<String, Character> letter) {
        return Stream.of(NAMES).collect(Collectors.groupingBy(name -> folded(letter.apply(name))));
    }

    /// The letter as [String#regionMatches(boolean, int, String, int, int)] compares it.
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /// Whether the character is the sign of a currency, or what fonts without one show in its place.
    static boolean isSign(char c) {
        return c == '$'
                || c == '■'
                || c == '`'
                || c == '?'
                || c == '\uFFFD'
                || c >= 128 && Character.getType(c) == Character.CURRENCY_SYMBOL
                || c >= '\uE000' && c <= '\uF8FF';
    }

    /// Whether the word is a currency and nothing else.
    static boolean isName(String word) {
        return word.length() == 1 && isSign(word.charAt(0)) && word.charAt(0) != '?'
                || word.length() <= LONGEST && atStart(word, 0) == word.length();
    }

    /// How many letters of a currency the text has from `from` on; 0 when it has none there.
    static int atStart(String text, int from) {
        if (from >= text.length()) {
            return 0;
        }
        char first = folded(text.charAt(from));
        for (String name : first < LETTERS ? BY_FIRST_LETTER[first] : NONE) {
            if (text.regionMatches(true, from, name, 0, name.length())) {
                return name.length();
            }
        }
        return 0;
    }

    /// How many letters of a currency the text between `from` and `to` ends with; 0 when it does not.
    static int atEnd(String text, int from, int to) {
        for (String name : BY_LAST_LETTER.getOrDefault(folded(text.charAt(to - 1)), List.of())) {
            int at = to - name.length();
            if (name.length() > 1 && at > from && text.regionMatches(true, at, name, 0, name.length())) {
                return name.length();
            }
        }
        return 0;
    }
}
