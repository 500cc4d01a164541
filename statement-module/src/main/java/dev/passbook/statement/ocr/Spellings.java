package dev.passbook.statement.ocr;

import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.regex.Pattern;

/// Other ways to spell a figure with the very digits that were read: recognition loses points, takes them for
/// commas, and breaks numbers in two.
final class Spellings {

    /// No longer figure is money.
    private static final int MOST_DIGITS = 14;

    private static final int DECIMALS = 2;

    private static final Pattern FIGURE = Pattern.compile("[-+(]?(?=[\\d.,']*\\d)[\\d.,']{2,20}([CD][Rr])?\\)?");

    private Spellings() {}

    static boolean isFigure(Word word) {
        return FIGURE.matcher(word.text()).matches();
    }

    /// The figure that these words are when the last two of their digits are the decimals; the text that they have
    /// when they cannot be one.
    static String withDecimals(List<Word> words) {
        var text = String.join("", words.stream().map(Word::text).toList());
        var digits = digits(text);
        if (digits.length() < DECIMALS || digits.length() > MOST_DIGITS) {
            return text;
        }
        int point = digits.length() - DECIMALS;
        var whole = point == 0 ? "0" : digits.substring(0, point);
        return sign(text) + whole + "." + digits.substring(point) + mark(text);
    }

    static String digits(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String sign(String text) {
        return text.startsWith("-") || text.startsWith("(") ? "-" : "";
    }

    private static String mark(String text) {
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        boolean marked = end > DECIMALS && Character.isLetter(text.charAt(end - 1));
        return marked ? text.substring(end - DECIMALS, end) : "";
    }
}
