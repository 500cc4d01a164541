package dev.passbook.statement.identity;

import dev.passbook.statement.bank.TextLine;
import dev.passbook.statement.pdf.Word;
import java.util.List;

/// What stands to the right of a label, or below it.
///
/// @param label what announces it
/// @param labelLine the number of the header line that the label is on
/// @param line the number of the header line that the value is on
/// @param words at least one
record Value(Label label, int labelLine, int line, List<Word> words) {

    private static final String BEFORE = ":=-–—.| )";
    private static final String AFTER = ":=-–—,|( ";

    /// The words, without the marks that part them from the label or end them.
    String text() {
        var text = unfinished();
        int to = text.length();
        while (to > 0 && AFTER.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to);
    }

    /// The words, without the marks that part them from the label, for values that go on below.
    String unfinished() {
        var text = TextLine.text(words);
        int from = 0;
        while (from < text.length() && BEFORE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    /// The left edge of the first word that says something.
    double left() {
        return words.stream()
                .filter(word -> word.text().chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse(words.getFirst())
                .left();
    }
}
