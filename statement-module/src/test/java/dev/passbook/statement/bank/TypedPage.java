package dev.passbook.statement.bank;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A page as a typewriter would print it, so that tests can draw statements as text.
public final class TypedPage {

    private static final double CHARACTER = 4.5;
    private static final double LINE = 11;
    private static final double MARGIN = 20;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private TypedPage() {}

    /// @param number from 1
    /// @param text one line of print a line; blank lines leave room
    public static Page of(int number, String text) {
        var words = new ArrayList<Word>();
        double baseline = 40;
        for (var line : text.lines().toList()) {
            words.addAll(words(line, baseline));
            baseline += LINE;
        }
        return new Page(number, 600, Math.max(840, baseline), words, false);
    }

    private static List<Word> words(String line, double baseline) {
        return WORD.matcher(line)
                .results()
                .map(word -> new Word(
                        word.group(),
                        new Box(
                                MARGIN + CHARACTER * word.start(),
                                baseline - 7,
                                MARGIN + CHARACTER * word.end(),
                                baseline),
                        9,
                        "Courier"))
                .toList();
    }
}
