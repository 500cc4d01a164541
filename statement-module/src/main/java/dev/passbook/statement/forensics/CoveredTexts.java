package dev.passbook.statement.forensics;

import dev.passbook.statement.forensics.Layer.Written;
import dev.passbook.statement.pdf.Mark;
import dev.passbook.statement.pdf.Painting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Text that was covered after it had been written, with or without other text on top: what editors do that can't
/// change text itself.
///
/// Honest software paints backgrounds first, or writes the same text again on top of them. Where a cell's
/// background cuts off what runs over from the cell before, that text began outside of it. The bars of web pages
/// that cover what scrolls under them are high, and show no figure in the place of one.
final class CoveredTexts {

    /// The share of a text's ink that must be under a cover.
    private static final double HIDDEN = 0.85;

    /// Smaller covers are parts of drawings, in points.
    private static final double SMALLEST = 4;

    /// A larger cover is the background of a section, in shares of the page and in lines.
    private static final double LARGEST = 0.2;

    private static final double LINES = 5;

    private static final double HIGHEST = 120;

    /// Many times the cells of a page; a hostile page has as many as it likes.
    private static final int MOST = 20_000;

    private final Layer layer;
    private final int page;
    private final double pageArea;
    private final TableArea table;

    private CoveredTexts(Painting painting, double pageArea, TableArea table) {
        this.layer = new Layer(painting);
        this.page = painting.page();
        this.pageArea = pageArea;
        this.table = table;
    }

    /// @param pageArea in square points
    static List<Finding> in(Painting painting, double pageArea, TableArea table) {
        return new CoveredTexts(painting, pageArea, table).findings();
    }

    private List<Finding> findings() {
        var findings = new LinkedHashMap<Written, Finding>();
        var covers = 0;
        for (var turn = 0; turn < layer.marks().size() && covers < MOST; turn++) {
            if (layer.marks().get(turn) instanceof Mark.Cover cover && mayBeAnEdit(cover)) {
                covers++;
                for (var hidden : hidden(turn, cover)) {
                    judge(turn, cover, hidden).ifPresent(finding -> findings.putIfAbsent(hidden, finding));
                }
            }
        }
        return List.copyOf(findings.values());
    }

    private boolean mayBeAnEdit(Mark.Cover cover) {
        var box = cover.box();
        return box.width() >= SMALLEST
                && box.height() >= SMALLEST
                && box.height() <= HIGHEST
                && box.width() * box.height() <= LARGEST * pageArea;
    }

    /// What a cover hides of what can be seen up to then.
    private List<Written> hidden(int turn, Mark.Cover cover) {
        return layer.writtenBefore(turn, cover.box())
                .filter(text -> isHidden(text, cover))
                .filter(text -> cover.box().height() <= LINES * text.text().fontSize())
                .filter(text -> !isWrittenAgain(turn, text))
                .filter(text -> !isRunOver(text, cover))
                .toList();
    }

    private static boolean isHidden(Written text, Mark.Cover cover) {
        var ink = text.ink();
        return ink.sharedArea(cover.box()) >= HIDDEN * ink.width() * ink.height();
    }

    private boolean isWrittenAgain(int turn, Written text) {
        var size = text.text().fontSize();
        return layer.writtenAfter(turn, text.ink())
                .anyMatch(later -> later.text().text().equals(text.text().text())
                        && Math.abs(later.text().box().left()
                                        - text.text().box().left())
                                <= size);
    }

    /// The end of a longer text that begins outside of the cover.
    private boolean isRunOver(Written text, Mark.Cover cover) {
        var before = layer.wordBefore(text);
        for (var steps = 0; before.isPresent() && steps < 20; steps++) {
            if (!isHidden(before.get(), cover)) {
                return isWord(before.get());
            }
            before = layer.wordBefore(before.get());
        }
        return false;
    }

    private static boolean isWord(Written text) {
        return text.text().text().chars().filter(Character::isLetter).count() > 3;
    }

    private Optional<Finding> judge(int turn, Mark.Cover cover, Written hidden) {
        var figure = hidden.figure();
        if (figure.isEmpty()) {
            return rewrittenWord(turn, cover, hidden);
        }
        var shown = layer.writtenAfter(turn, hidden.ink())
                .flatMap(text -> text.figure().stream())
                .filter(other -> other.standsFor(figure.get()) && !other.says(figure.get()))
                .findFirst();
        return shown.map(other -> rewritten(figure.get(), other, cover)).or(() -> covered(figure.get(), cover, turn));
    }

    private Finding rewritten(Figure hidden, Figure shown, Mark.Cover cover) {
        return new Finding(
                Trace.REWRITTEN_FIGURE,
                page,
                hidden.ink(),
                "%s was covered and %s printed in its place".formatted(hidden.text(), shown.text()),
                evidence(hidden.text(), shown.text(), cover));
    }

    /// Nothing was printed over it; in the table, an amount or a day is missing.
    private Optional<Finding> covered(Figure hidden, Mark.Cover cover, int turn) {
        var isBlank = layer.writtenAfter(turn, hidden.ink()).findAny().isEmpty();
        if (hidden.kind() == Figure.Kind.NUMBER || !isBlank || !table.holds(page, hidden.ink())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Trace.HIDDEN_FIGURE,
                page,
                hidden.ink(),
                "%s was covered".formatted(hidden.text()),
                Map.of("hidden", hidden.text(), "cover", described(cover))));
    }

    /// All of a line's words at once: a single word says little.
    private Optional<Finding> rewrittenWord(int turn, Mark.Cover cover, Written hidden) {
        if (!isWord(hidden)) {
            return Optional.empty();
        }
        var shown = layer.writtenAfter(turn, hidden.ink())
                .filter(text -> isWord(text)
                        && text.text().fontSize() <= 2 * hidden.text().fontSize())
                .filter(text -> cover.box().sharedArea(text.ink())
                        > 0.5 * text.ink().width() * text.ink().height())
                .map(text -> text.text().text())
                .collect(Collectors.joining(" "));
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Trace.REWRITTEN_TEXT,
                        page,
                        hidden.ink(),
                        "'%s' was covered and '%s' printed in its place"
                                .formatted(hidden.text().text(), shown),
                        evidence(hidden.text().text(), shown, cover)));
    }

    private static Map<String, String> evidence(String hidden, String shown, Mark.Cover cover) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("hidden", hidden);
        evidence.put("shown", shown);
        evidence.put("cover", described(cover));
        return evidence;
    }

    private static String described(Mark.Cover cover) {
        var what = cover.picture() ? "picture" : cover.colour().isEmpty() ? "rectangle" : cover.colour();
        return "%s, %.0f x %.0f points"
                .formatted(what, cover.box().width(), cover.box().height());
    }
}
