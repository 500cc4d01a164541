package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Parts one line of a header into the names of its columns: where the gap is wider than a space, and where one
/// name ends and another begins although nothing but a space parts them.
final class HeaderLine {

    /// Names further apart than this many letters belong to different columns; a space of a typewriter font is one
    /// letter wide.
    private static final double WIDEST_SPACE = 1.4;
    /// Words closer than this many letters belong together in every font.
    private static final double LEAST_SPACE = 0.8;
    /// A gap this many times wider than the narrowest of the line is no space.
    private static final double WIDER = 2.2;
    private static final int LONGEST_NAME = 8;
    /// Words that only a narration column begins with; `Cheque Details` does not.
    private static final Set<String> TEXTS = Set.of("narration", "particulars", "description", "remarks", "details");

    /// Dutch: `Bedrag af`, `Bedrag bij`.
    private static final Set<String> WAYS = Set.of("af", "bij");
    /// English: `Payments in`, `Amount Out`.
    private static final Set<String> DONE =
            Set.of("debited", "credited", "withdrawn", "deposited", "added", "subtracted", "received", "spent");

    private static final Set<String> IN_OR_OUT = Set.of("in", "out");

    private HeaderLine() {}

    static List<HeaderCell> cells(Line line) {
        var cells = new ArrayList<HeaderCell>();
        var words = line.words();
        double space = space(line);
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && words.get(to).left() - words.get(to - 1).right() <= space) {
                to++;
            }
            part(words.subList(from, to), cells);
            from = to;
        }
        return cells;
    }

    /// The widest gap that may be a space.
    private static double space(Line line) {
        double letter = letterWidth(line);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.words().size(); i++) {
            double gap = line.words().get(i).left() - line.words().get(i - 1).right();
            least = Math.min(least, Math.max(gap, 0));
        }
        return Math.clamp(WIDER * least, LEAST_SPACE * letter, WIDEST_SPACE * letter);
    }

    private static double letterWidth(Line line) {
        double width = 0;
        int letters = 0;
        for (Word word : line.words()) {
            width += word.right() - word.left();
            letters += word.text().length();
        }
        return width / letters;
    }

    /// Cuts words without a gap between them before each word with which another name begins.
    private static void part(List<Word> words, List<HeaderCell> cells) {
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (beginsAnother(words, from, i)) {
                cells.add(cell(words.subList(from, i)));
                from = i;
            }
        }
        cells.add(cell(words.subList(from, words.size())));
    }

    private static HeaderCell cell(List<Word> words) {
        return new HeaderCell(
                text(words), null, words.getFirst().left(), words.getLast().right());
    }

    private static String text(List<Word> words) {
        var text = new StringBuilder(32);
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /// Columns set so tight that only their names part them: `Debit Credit Balance`, `Balance Value Date`.
    private static boolean beginsAnother(List<Word> words, int from, int at) {
        String open = text(words.subList(from, at));
        var here = HeaderWords.roleOf(open);
        String next = words.get(at).text();
        if (here == null
                || next.charAt(0) == '('
                || next.charAt(0) == '/'
                || open.endsWith("/")
                || open.endsWith("(")) {
            return false;
        }
        return beginsMoney(open, here, next)
                || here.isMoney() && beginsDate(words, at)
                || beginsText(open, here, words, at);
    }

    private static boolean beginsMoney(String open, Role here, String next) {
        var there = HeaderWords.roleOf(next);
        boolean named = here == Role.AMOUNT && (WAYS.contains(next) || DONE.contains(next.toLowerCase(Locale.ROOT)))
                || here.isMovement() && IN_OR_OUT.contains(next.toLowerCase(Locale.ROOT));
        boolean closed = here.isDate() || here == Role.REFERENCE || here.isMoney() && there != Role.AMOUNT;
        return there != null
                && there != here
                && there.isMoney()
                && closed
                && !named
                && (here.isMovement() || HeaderWords.roleOf(open + " " + next) != Role.BALANCE);
    }

    private static boolean beginsDate(List<Word> words, int at) {
        for (int to = at + 1; to <= Math.min(words.size(), at + 3); to++) {
            var there = HeaderWords.roleOf(text(words.subList(at, to)));
            if (there != null) {
                return there.isDate();
            }
        }
        return false;
    }

    /// `Date Particulars`, `Tran Date Inst No`, `Particulars Chq No`.
    private static boolean beginsText(String open, Role here, List<Word> words, int at) {
        var next = HeaderWords.words(words.get(at).text());
        boolean text = next.size() == 1 && TEXTS.contains(next.getFirst());
        if (here.isDate()) {
            return text || reference(words, at);
        }
        var last = HeaderWords.words(open);
        return here == Role.NARRATION && !last.isEmpty() && TEXTS.contains(last.getLast()) && reference(words, at);
    }

    private static boolean reference(List<Word> words, int at) {
        int to = Math.min(words.size(), at + LONGEST_NAME);
        return HeaderWords.beginsReference(words.get(at).text())
                && HeaderWords.roleOf(text(words.subList(at, Math.min(to, at + 2)))) == Role.REFERENCE;
    }
}
