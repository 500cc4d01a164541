package dev.passbook.statement.anonymiser;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Keeps how many there are: the numbers of pages, and the counts of transactions by which a statement can be
/// proved.
final class Counters {

    private static final Pattern NUMBER = Pattern.compile("[(:]?\\d{1,5}[).:]?");
    private static final Pattern PAGES = Pattern.compile("(?i)[(:]?(?:of)?\\d{1,4}(?:(?:of|/)\\d{1,4})?[).:,]?");
    private static final Pattern PAGE = Pattern.compile("(?i)[(*-]?(?:page|sheet)(?:no)?[.:]*");
    private static final Pattern COUNT = Pattern.compile("(?i)(?:dr|cr|debit|credit|transaction)?counts?[.:]*");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?:transactions?|debits?|credits?|deposits?|withdrawals?)[.:]*");

    /// `No. : 12 of 14` may come between.
    private static final int WORDS_OF_PAGE = 5;

    private static final int WORDS_OF_COUNT = 2;
    private static final int LINES_OF_COUNT = 3;

    /// No line has more.
    private static final int MOST = 12;

    /// How far below its head a count may stand, and how far beside it, in points.
    private static final double BELOW = 36;

    private static final double BESIDE = 10;

    private Counters() {}

    static void keep(List<List<Token>> lines) {
        for (int at = 0; at < lines.size(); at++) {
            keepPages(lines.get(at));
            keepCounts(lines.get(at), lines.subList(at + 1, Math.min(lines.size(), at + 1 + LINES_OF_COUNT)));
        }
    }

    private static void keepPages(List<Token> line) {
        for (int at = 0; at < line.size(); at++) {
            if (line.get(at).is(PAGE)) {
                keep(after(line, at, WORDS_OF_PAGE), PAGES);
            }
        }
    }

    private static void keepCounts(List<Token> line, List<List<Token>> below) {
        int heads = 0;
        for (int at = 0; at < line.size() && heads < MOST; at++) {
            if (isCount(line, at)) {
                heads++;
                keep(after(line, at, WORDS_OF_COUNT), NUMBER);
                keepBelow(line.get(at), below);
            }
        }
    }

    /// `Dr Count`, `No. of Debits`.
    private static boolean isCount(List<Token> line, int at) {
        boolean counted = at > 1
                && line.get(at).is(COUNTED)
                && line.get(at - 1).text().equalsIgnoreCase("of")
                && line.get(at - 2).text().toLowerCase(Locale.ROOT).startsWith("n");
        return counted || line.get(at).is(COUNT);
    }

    private static void keepBelow(Token head, List<List<Token>> lines) {
        for (var line : lines) {
            var under = line.stream()
                    .filter(token -> token.word().baseline() - head.word().baseline() <= BELOW)
                    .filter(token -> token.centre() > head.word().left() - BESIDE)
                    .filter(token -> token.centre() < head.word().right() + BESIDE)
                    .toList();
            keep(under, NUMBER);
        }
    }

    private static List<Token> after(List<Token> line, int at, int words) {
        return line.subList(at + 1, Math.min(line.size(), at + 1 + words));
    }

    private static void keep(List<Token> tokens, Pattern pattern) {
        tokens.stream().filter(token -> token.is(pattern)).forEach(Token::keepAll);
    }
}
