package dev.passbook.statement.ocr;

import dev.passbook.statement.layout.Proof.Break;
import dev.passbook.statement.layout.Proof.Discrepancy;
import dev.passbook.statement.layout.Proof.Kind;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Spells figures anew where the balances do not follow, as long as they then do.
///
/// No digit is changed, added or left out, so nothing is made up: only where the decimal point stands is decided
/// by the balances before and after. A digit that was misread, or forged, is not mended.
final class Respelling {

    private static final int MOST_TRIES = 400;

    /// Words of one figure stand closer than this, in font sizes.
    private static final double CLOSE = 0.8;

    private final StatementReader reader;
    private int tries;

    Respelling(StatementReader reader) {
        this.reader = reader;
    }

    /// A reading and the pages it is of.
    record Respelt(Table table, List<Page> pages) {}

    Respelt respelt(List<Page> pages, Table table) {
        var best = new Respelt(table, pages);
        var better = better(best);
        while (better.isPresent()) {
            best = better.get();
            better = better(best);
        }
        return best;
    }

    private Optional<Respelt> better(Respelt than) {
        for (var place : doubtful(than.table())) {
            var page = than.pages().get(place.page() - 1);
            for (var figure : figures(page, place)) {
                var spelt = respelt(than, page, figure);
                if (spelt.isPresent()) {
                    return spelt;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Respelt> respelt(Respelt than, Page page, List<Word> figure) {
        var text = Spellings.withDecimals(figure);
        if (figure.size() == 1 && text.equals(figure.getFirst().text()) || tries++ >= MOST_TRIES) {
            return Optional.empty();
        }
        var pages = new ArrayList<>(than.pages());
        pages.set(page.number() - 1, page.saying(with(page.words(), figure, text)));
        return reader.read(pages) instanceof Table table && proves(table, than.table())
                ? Optional.of(new Respelt(table, pages))
                : Optional.empty();
    }

    private static boolean proves(Table table, Table than) {
        return breaks(table).size() < breaks(than).size()
                && table.rows().size() >= than.rows().size();
    }

    private static List<Break> breaks(Table table) {
        return table.proof() instanceof Discrepancy(var breaks) ? breaks : List.of();
    }

    /// The stretches from the row before a break to the row after it, where the misspelt figure may stand: in one
    /// of the rows, or in one between them that was not taken for a row.
    private static List<Stretch> doubtful(Table table) {
        return breaks(table).stream()
                .filter(broken -> broken.kind() == Kind.BALANCE || broken.kind() == Kind.OPENING)
                .flatMap(broken -> Stretch.around(broken.row(), table.rows()).stream())
                .distinct()
                .toList();
    }

    /// Single words first, then neighbours that may be one figure.
    private static List<List<Word>> figures(Page page, Stretch place) {
        var words = page.words().stream()
                .filter(place::holds)
                .filter(Spellings::isFigure)
                .toList();
        var figures = new ArrayList<List<Word>>();
        words.forEach(word -> figures.add(List.of(word)));
        for (var left : words) {
            words.stream().filter(right -> adjoins(left, right)).forEach(right -> figures.add(List.of(left, right)));
        }
        return figures;
    }

    private static boolean adjoins(Word left, Word right) {
        double gap = right.left() - left.right();
        return left != right
                && Math.abs(left.baseline() - right.baseline()) < CLOSE * left.fontSize() / 2
                && gap > -CLOSE * left.fontSize() / 2
                && gap < CLOSE * left.fontSize();
    }

    private static List<Word> with(List<Word> words, List<Word> figure, String text) {
        var box = figure.getFirst().box().union(figure.getLast().box());
        var first = figure.getFirst();
        var others = new ArrayList<Word>(words.size());
        for (var word : words) {
            if (word == first) {
                others.add(new Word(text, box, first.fontSize(), first.font()));
            } else if (!figure.contains(word)) {
                others.add(word);
            }
        }
        return others;
    }
}
