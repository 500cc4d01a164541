package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns a page's own coordinates (y up, from anywhere) into those of the page as it is shown: points from the top
/// left corner of what is visible, y down.
///
/// @param visible the visible part of the page in the page's own coordinates: `top` is its lower y
/// @param quarterTurns clockwise, 0 to 3
record PagePlane(Box visible, int quarterTurns) {

    /// The tangent of about three degrees: scans lean a little, watermarks a lot.
    private static final double LEVEL = 0.05;

    /// The share of a page's text that must stand another way for the page to be turned.
    private static final double MOST = 0.75;

    PagePlane {
        if (quarterTurns < 0 || quarterTurns > 3) {
            throw new IllegalArgumentException("There are no %d quarter turns".formatted(quarterTurns));
        }
    }

    double width() {
        return isSideways() ? visible.height() : visible.width();
    }

    double height() {
        return isSideways() ? visible.width() : visible.height();
    }

    /// This plane, unless nearly all text of the page stands upright on another one: pages that were scanned or
    /// printed sideways are read the way a reader would hold them.
    PagePlane heldFor(Collection<DrawnGlyph> text) {
        return isUprightFor(text, 1 - MOST)
                ? this
                : Stream.of(turned(1), turned(2), turned(3))
                        .filter(turned -> turned.isUprightFor(text, MOST))
                        .findFirst()
                        .orElse(this);
    }

    /// The upright part of a page's text, in the order of drawing. What stands at an angle, as watermarks do, is
    /// no part of any line.
    List<Glyph> show(Collection<DrawnGlyph> text) {
        var shown = new ArrayList<Glyph>(text.size());
        Lettering lettering = null;
        var upright = false;
        for (var glyph : text) {
            if (glyph.lettering() != lettering) {
                lettering = glyph.lettering();
                upright = isUpright(lettering);
            }
            if (upright) {
                addFinite(show(glyph), shown);
            }
        }
        return shown;
    }

    private static void addFinite(Glyph glyph, List<Glyph> shown) {
        if (glyph.isFinite()) {
            shown.add(glyph);
        }
    }

    /// One sign, unless it stands at an angle.
    Optional<Glyph> shown(DrawnGlyph glyph) {
        return isUpright(glyph.lettering()) ? Optional.of(show(glyph)).filter(Glyph::isFinite) : Optional.empty();
    }

    /// A box of the page's own coordinates, whose `top` is its lower y.
    Box shown(Box own) {
        var oneX = x(own.left(), own.top());
        var oneY = y(own.left(), own.top());
        var otherX = x(own.right(), own.bottom());
        var otherY = y(own.right(), own.bottom());
        return new Box(Math.min(oneX, otherX), Math.min(oneY, otherY), Math.max(oneX, otherX), Math.max(oneY, otherY));
    }

    private PagePlane turned(int quarters) {
        return new PagePlane(visible, (quarterTurns + quarters) % 4);
    }

    private boolean isUprightFor(Collection<DrawnGlyph> text, double share) {
        var count = 0;
        Lettering lettering = null;
        var upright = false;
        for (var glyph : text) {
            if (glyph.lettering() != lettering) {
                lettering = glyph.lettering();
                upright = isUpright(lettering);
            }
            count += upright ? 1 : 0;
        }
        return count > share * text.size();
    }

    private boolean isSideways() {
        return quarterTurns % 2 == 1;
    }

    /// Runs level from left to right, and has its head up. Its stems may lean: that is what slanted print does.
    private boolean isUpright(Lettering lettering) {
        var right = turnedX(lettering.alongX(), lettering.alongY());
        var slope = turnedY(lettering.alongX(), lettering.alongY());
        return right > 0 && Math.abs(slope) <= LEVEL * right && turnedY(lettering.upX(), lettering.upY()) < 0;
    }

    private Glyph show(DrawnGlyph glyph) {
        var lettering = glyph.lettering();
        var em = lettering.em();
        var start = x(glyph.x(), glyph.y());
        var end = start + glyph.advance() * em;
        return new Glyph(
                glyph.text(),
                Math.min(start, end),
                Math.max(start, end),
                y(glyph.x(), glyph.y()),
                em,
                -turnedY(lettering.upX(), lettering.upY()),
                lettering.font(),
                glyph.placed());
    }

    private double x(double x, double y) {
        var fromEdge = turnedX(x - visible.left(), y - visible.top());
        return quarterTurns >= 2 ? width() + fromEdge : fromEdge;
    }

    private double y(double x, double y) {
        var fromEdge = turnedY(x - visible.left(), y - visible.top());
        return quarterTurns == 0 || quarterTurns == 3 ? height() + fromEdge : fromEdge;
    }

    private double turnedX(double x, double y) {
        return switch (quarterTurns) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> -x;
            default -> -y;
        };
    }

    private double turnedY(double x, double y) {
        return switch (quarterTurns) {
            case 0 -> -y;
            case 1 -> x;
            case 2 -> y;
            default -> -x;
        };
    }
}
