package dev.passbook.statement.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// White paper in the shape of a page, on which its pictures are laid.
final class Canvas {

    /// What text recognition is trained on.
    private static final double DPI = 300;

    /// An A4 page at full resolution takes 8.7 million.
    private static final double MOST_PIXELS = 12e6;

    private static final double POINTS_PER_INCH = 72;
    private static final int WHITE = 255;

    private final double dpi;
    private final AffineTransform fromPage;
    private final BufferedImage paper;

    /// @param visible part of the page in its own coordinates
    /// @param quarterTurns clockwise
    Canvas(Box visible, int quarterTurns) {
        var area = Math.max(1, visible.width() * visible.height());
        this.dpi = Math.min(DPI, POINTS_PER_INCH * Math.sqrt(MOST_PIXELS / area));
        var scale = dpi / POINTS_PER_INCH;
        this.fromPage = fromPage(visible, quarterTurns, scale);
        var sideways = quarterTurns % 2 == 1;
        this.paper = blank(
                pixels(scale * (sideways ? visible.height() : visible.width())),
                pixels(scale * (sideways ? visible.width() : visible.height())));
    }

    /// @param picture fills the unit square of the coordinates in which it is placed
    void lay(BufferedImage picture, AffineTransform place) {
        draw(paper, picture, place);
    }

    /// Lays a stencil through which dark ink falls: black where the ink goes, white elsewhere.
    void ink(BufferedImage stencil, AffineTransform place) {
        var inked = blank(paper.getWidth(), paper.getHeight());
        draw(inked, stencil, place);
        var below = pixels(paper);
        var above = pixels(inked);
        for (var at = 0; at < below.length; at++) {
            below[at] = (byte) Math.min(below[at] & WHITE, above[at] & WHITE);
        }
    }

    PagePicture picture() {
        return new PagePicture(paper.getWidth(), paper.getHeight(), dpi, pixels(paper));
    }

    private void draw(BufferedImage onto, BufferedImage picture, AffineTransform place) {
        var toCanvas = new AffineTransform(fromPage);
        toCanvas.concatenate(place);
        var shrunk = shrunk(picture, toCanvas);
        toCanvas.concatenate(new AffineTransform(1.0 / shrunk.getWidth(), 0, 0, -1.0 / shrunk.getHeight(), 0, 1));
        var pen = pen(onto);
        pen.drawImage(shrunk, toCanvas, null);
        pen.dispose();
    }

    /// Halved until it is less than twice as fine as the canvas: what is skipped in one step is lost, thin strokes
    /// first.
    private static BufferedImage shrunk(BufferedImage picture, AffineTransform place) {
        var wide = Math.hypot(place.getScaleX(), place.getShearY());
        var high = Math.hypot(place.getScaleY(), place.getShearX());
        var shrunk = picture;
        while (shrunk.getWidth() >= 2 * wide && shrunk.getHeight() >= 2 * high && shrunk.getWidth() > 1) {
            shrunk = halved(shrunk);
        }
        return shrunk;
    }

    private static BufferedImage halved(BufferedImage picture) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_BYTE_GRAY;
        var half = new BufferedImage(Math.max(1, picture.getWidth() / 2), Math.max(1, picture.getHeight() / 2), type);
        var pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, half.getWidth(), half.getHeight(), null);
        pen.dispose();
        return half;
    }

    private static Graphics2D pen(BufferedImage onto) {
        var pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static BufferedImage blank(int width, int height) {
        var blank = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(pixels(blank), (byte) WHITE);
        return blank;
    }

    private static byte[] pixels(BufferedImage grey) {
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.ceil(length));
    }

    /// From the page's own coordinates, y up, to pixels from the top left corner of what is shown.
    private static AffineTransform fromPage(Box visible, int quarterTurns, double scale) {
        var fromPage = AffineTransform.getScaleInstance(scale, scale);
        switch (quarterTurns) {
            case 1 -> fromPage.translate(visible.height(), 0);
            case 2 -> fromPage.translate(visible.width(), visible.height());
            case 3 -> fromPage.translate(0, visible.width());
            default -> {}
        }
        fromPage.quadrantRotate(quarterTurns);
        fromPage.translate(0, visible.height());
        fromPage.scale(1, -1);
        fromPage.translate(-visible.left(), -visible.top());
        return fromPage;
    }
}
