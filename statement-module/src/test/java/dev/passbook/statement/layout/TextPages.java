package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Pages drawn as text: a character is five points wide, a line twelve points high, a line of equals signs begins
/// a new page.
final class TextPages {

    private static final double LETTER = 5;
    private static final double FONT = 8;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private TextPages() {}

    static List<Page> of(String drawing) {
        return of(drawing, 12);
    }

    /// Pages whose lines are `pitch` points apart; half lines are drawn with half the pitch.
    static List<Page> of(String drawing, double pitch) {
        var pages = new ArrayList<Page>();
        for (String page : drawing.split("(?m)^=+$\\n?")) {
            pages.add(page(pages.size() + 1, page, pitch));
        }
        return pages;
    }

    private static Page page(int number, String drawing, double pitch) {
        var words = new ArrayList<Word>();
        double y = 40;
        for (String line : drawing.split("\n", -1)) {
            var matcher = WORD.matcher(line);
            while (matcher.find()) {
                var box = new Box(20 + matcher.start() * LETTER, y - FONT * 0.75, 20 + matcher.end() * LETTER, y);
                words.add(new Word(matcher.group(), box, FONT, "Courier"));
            }
            y += pitch;
        }
        return new Page(number, 842, 1200, words, false);
    }
}
