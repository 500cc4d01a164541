package dev.passbook.statement.forensics;

import dev.passbook.statement.forensics.Layer.Written;
import dev.passbook.statement.pdf.Mark;
import dev.passbook.statement.pdf.Painting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Figures that were printed on top of other figures, or put together of pieces.
///
/// Bold print by printing twice says the same twice; columns that run into each other share an edge, not a place;
/// the sign of a currency and the sign behind a balance are no digits.
final class Overprints {

    /// The share of the wider figure that both must cover.
    private static final double SAME_PLACE = 0.8;

    /// How far baselines may lie apart, in font sizes.
    private static final double LEVEL = 0.25;

    private static final double ADJOINING = 0.25;

    /// A page of a statement has as many marks at most.
    private static final int MOST_BETWEEN = 20_000;

    private final Layer layer;
    private final int page;

    private Overprints(Painting painting) {
        this.layer = new Layer(painting);
        this.page = painting.page();
    }

    static List<Finding> in(Painting painting) {
        var overprints = new Overprints(painting);
        var findings = new ArrayList<Finding>();
        overprints.layer.texts().forEach(text -> {
            overprints.overprinted(text).ifPresent(findings::add);
            overprints.pieced(text).ifPresent(findings::add);
        });
        return findings;
    }

    private Optional<Finding> overprinted(Written below) {
        return below.figure()
                .flatMap(figure -> layer.writtenAfter(below.turn(), below.ink())
                        .filter(above -> above.figure()
                                .filter(other -> isInPlaceOf(figure, other) && !other.says(figure))
                                .isPresent())
                        .findFirst()
                        .filter(above -> !isCovered(below, above))
                        .flatMap(Written::figure)
                        .map(above -> new Finding(
                                Trace.OVERPRINTED_FIGURE,
                                page,
                                figure.ink(),
                                "%s was printed over %s".formatted(above.text(), figure.text()),
                                Map.of("below", figure.text(), "above", above.text()))));
    }

    /// [CoveredTexts] sees to these.
    private boolean isCovered(Written below, Written above) {
        return layer.marks().subList(below.turn(), above.turn()).stream()
                .limit(MOST_BETWEEN)
                .anyMatch(mark -> mark instanceof Mark.Cover && mark.box().sharedArea(below.ink()) > 0);
    }

    private static boolean isInPlaceOf(Figure below, Figure above) {
        var shared = below.ink().sharedArea(above.ink());
        var larger = Math.max(
                below.ink().width() * below.ink().height(),
                above.ink().width() * above.ink().height());
        return below.kind() == above.kind()
                && Math.abs(below.ink().bottom() - above.ink().bottom()) <= LEVEL * below.size()
                && shared >= SAME_PLACE * larger;
    }

    /// Two pieces that make an amount only together, in fonts of different families.
    private Optional<Finding> pieced(Written end) {
        return startOf(end)
                .filter(start -> isForeign(start, end) && isAmountOnlyTogether(start, end))
                .map(start -> new Finding(
                        Trace.FIGURE_IN_TWO_FONTS,
                        page,
                        start.ink().union(end.ink()),
                        "%s%s is printed in two fonts"
                                .formatted(start.text().text(), end.text().text()),
                        fonts(start, end)));
    }

    private Optional<Written> startOf(Written end) {
        return layer.wordBefore(end).filter(start -> {
            var gap = end.text().box().left() - start.text().box().right();
            return gap <= ADJOINING * end.text().fontSize()
                    && gap >= -ADJOINING * end.text().fontSize();
        });
    }

    private static boolean isForeign(Written start, Written end) {
        return !FontFamily.of(start.text().font())
                .equals(FontFamily.of(end.text().font()));
    }

    private static boolean isAmountOnlyTogether(Written start, Written end) {
        var one = start.text().text();
        var other = end.text().text();
        return endsInDigit(one)
                && (Character.isDigit(other.charAt(0)) || ",.".indexOf(other.charAt(0)) >= 0)
                && Figure.kind(one + other).filter(Figure.Kind.AMOUNT::equals).isPresent();
    }

    private static boolean endsInDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    private static Map<String, String> fonts(Written start, Written end) {
        var fonts = new LinkedHashMap<String, String>();
        fonts.put("figure", start.text().text() + end.text().text());
        fonts.put("fonts", start.text().font() + ", " + end.text().font());
        return fonts;
    }
}
