package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Mark;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Painting;
import dev.passbook.statement.pdf.Painting.Overlay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures that an annotation hides, replaces or is drawn on.
///
/// Markers, underlines and notes at the edge are how honest people read; so are rings around a figure. The stamp
/// of a digital signature stands where the bank put it. A field that shows the figure it lies on changes nothing.
final class OverlaidFigures {

    /// Kinds that let show what is under them, or that stand beside it.
    private static final Set<String> HARMLESS = Set.of(
            "Link",
            "Popup",
            "Text",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Caret",
            "FileAttachment",
            "Sound",
            "Movie",
            "Screen",
            "PrinterMark",
            "TrapNet");

    private static final Set<String> DRAWN_BY_HAND = Set.of("Ink", "FreeText", "Stamp", "Redact");

    /// The share of a figure's ink that makes it illegible.
    private static final double HIDDEN = 0.5;

    /// A stroke of the pen that hits a digit covers half of its height and most of its width, in font sizes.
    private static final double HIT_HEIGHT = 0.35;

    private static final double HIT_WIDTH = 0.3;

    /// A cover that is meant for one line is no higher, in font sizes.
    private static final double TARGETED = 3;

    /// As many as a person draws.
    private static final int MOST = 200;

    private final int page;
    private final TextGrid<Figure> figures;

    private OverlaidFigures(Page page) {
        this.page = page.number();
        this.figures = new TextGrid<>(
                page.words().stream().flatMap(word -> Figure.of(word).stream()).toList(), Figure::ink);
    }

    static List<Finding> in(Page page, Painting painting) {
        var laid = painting.overlays().stream()
                .filter(overlay -> !overlay.signature() && !HARMLESS.contains(overlay.kind()))
                .limit(MOST)
                .toList();
        if (laid.isEmpty()) {
            return List.of();
        }
        var check = new OverlaidFigures(page);
        return laid.stream().flatMap(check::judge).toList();
    }

    private Stream<Finding> judge(Overlay overlay) {
        return figures.meeting(overlay.box())
                .limit(MOST)
                .flatMap(figure -> judge(figure, overlay, shown(figure, overlay)).stream());
    }

    private Optional<Finding> judge(Figure figure, Overlay overlay, String shown) {
        return shown.equals(figure.text())
                ? Optional.empty()
                : replaced(figure, overlay, shown).or(() -> drawnOn(figure, overlay));
    }

    private Optional<Finding> replaced(Figure figure, Overlay overlay, String shown) {
        var hidden =
                overlay.marks().stream().anyMatch(mark -> mark instanceof Mark.Cover cover && hides(cover, figure));
        var rewritten = Figure.kind(shown).isPresent();
        if (!hidden && !rewritten) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Trace.ANNOTATION_OVER_FIGURE,
                page,
                figure.ink(),
                "An annotation (%s) %s %s".formatted(overlay.kind(), rewritten ? "replaces" : "hides", figure.text()),
                evidence(figure, overlay, shown)));
    }

    private static boolean hides(Mark.Cover cover, Figure figure) {
        var ink = figure.ink();
        return cover.box().height() <= TARGETED * figure.size()
                && cover.box().sharedArea(ink) >= HIDDEN * ink.width() * ink.height();
    }

    /// The texts of an overlay over a figure.
    private static String shown(Figure figure, Overlay overlay) {
        return overlay.marks().stream()
                .filter(mark -> mark instanceof Mark.Text && mark.box().sharedArea(figure.ink()) > 0)
                .map(mark -> ((Mark.Text) mark).text())
                .limit(MOST)
                .collect(Collectors.joining(" "));
    }

    private Optional<Finding> drawnOn(Figure figure, Overlay overlay) {
        return drawn(overlay).anyMatch(box -> hits(box, figure) && !isRing(box, figure))
                ? Optional.of(new Finding(
                        Trace.DRAWING_OVER_FIGURE,
                        page,
                        figure.ink(),
                        "Somebody drew (%s) on %s".formatted(overlay.kind(), figure.text()),
                        evidence(figure, overlay, "")))
                : Optional.empty();
    }

    /// Some programs leave it to viewers to draw what a person drew.
    private static Stream<Box> drawn(Overlay overlay) {
        return overlay.marks().isEmpty() && DRAWN_BY_HAND.contains(overlay.kind())
                ? Stream.of(overlay.box())
                : overlay.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Text))
                        .map(Mark::box);
    }

    private static boolean hits(Box box, Figure figure) {
        var ink = figure.ink();
        var width = Math.min(box.right(), ink.right()) - Math.max(box.left(), ink.left());
        var height = Math.min(box.bottom(), ink.bottom()) - Math.max(box.top(), ink.top());
        return width >= HIT_WIDTH * figure.size() && height >= HIT_HEIGHT * figure.size();
    }

    /// What reaches far beyond a figure is about the place, not about the figure.
    private static boolean isRing(Box drawn, Figure figure) {
        return drawn.height() > TARGETED * figure.size()
                || drawn.left() < figure.ink().left() - figure.size() / 3
                        && drawn.right() > figure.ink().right() + figure.size() / 3;
    }

    private static Map<String, String> evidence(Figure figure, Overlay overlay, String shown) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("figure", figure.text());
        evidence.put("annotation", overlay.kind());
        if (!shown.isEmpty()) {
            evidence.put("shown", shown);
        }
        return evidence;
    }
}
