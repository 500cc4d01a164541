package dev.passbook.statement.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Follows the content of one page for the order in which text and what may hide text is painted, and then its
/// annotations, which [EngineReader] leaves out for good reason.
final class PaintReader extends PDFStreamEngine {

    /// Lighter colours let the text under them show.
    private static final double OPAQUE = 0.95;

    /// A line as thick as this is a brush, in points.
    private static final double BRUSH = 4;

    private final PageBudget budget;
    private final Fonts fonts;
    private final Layers layers;
    private final Box visible;
    private final HiddenContent hidden = new HiddenContent();
    private final Outline outline = new Outline();
    private Deque<Ink> saved = new ArrayDeque<>();
    private List<Stroke> strokes = new ArrayList<>();
    private Ink ink;
    private boolean clipping;
    private boolean clipIsRectangle;
    private boolean placed;

    /// @param visible part of the page in the page's own coordinates
    PaintReader(PageBudget budget, Fonts fonts, Layers layers, Box visible) {
        this.budget = budget;
        this.fonts = fonts;
        this.layers = layers;
        this.visible = visible;
        this.ink = Ink.on(visible);
        TextOperators.addTo(this);
    }

    /// What the page paints, in order. Damage ends the reading but does not undo it.
    ///
    /// @throws LimitExceeded when the page is too much work
    List<Stroke> read(PDPage page) {
        return strokes(() -> processPage(page));
    }

    /// What an annotation of the page that was read last paints.
    ///
    /// @throws LimitExceeded when the page with its annotations is too much work
    List<Stroke> read(PDAnnotation annotation) {
        budget.largeStep();
        ink = Ink.on(visible);
        return strokes(() -> showAnnotation(annotation));
    }

    private interface Reading {
        void run() throws IOException;
    }

    private List<Stroke> strokes(Reading reading) {
        strokes = new ArrayList<>();
        try {
            reading.run();
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            // what came before the damage is what there is
        }
        return strokes;
    }

    @Override
    protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance) throws IOException {
        if (!layers.hide(annotation.getCOSObject().getCOSDictionary(COSName.OC))) {
            isolated(() -> super.processAnnotation(annotation, appearance));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        budget.nested(getGraphicsStackSize());
        placed |= TextOperators.place(operator);
        try {
            if (TextOperators.selectFont(operator)
                    && !operands.isEmpty()
                    && operands.getFirst() instanceof COSName name) {
                budget.largeStep();
                fonts.check(getResources(), name);
            }
            super.processOperator(operator, operands);
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (RuntimeException failed) {
            operatorException(operator, operands, new IOException(failed));
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
            getGraphicsState().getTextState().setFont(null);
        }
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        saved.push(ink);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        ink = saved.isEmpty() ? ink : saved.pop();
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT -> hidden.begin(false);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> hidden.begin(layers.hide(layer(operands)));
            case OperatorName.END_MARKED_CONTENT -> hidden.end();
            case OperatorName.BEGIN_INLINE_IMAGE -> picture(operator.getImageParameters());
            case OperatorName.DRAW_OBJECT -> draw(operands);
            case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_CMYK ->
                ink = ink.coloured(Colours.device(operands));
            case OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
                ink = ink.coloured(Colours.any(operands));
            case OperatorName.SET_LINE_WIDTH -> ink = ink.wide(number(operands, 0));
            default -> path(operator.getName(), operands);
        }
    }

    private void path(String operator, List<COSBase> operands) {
        switch (operator) {
            case OperatorName.MOVE_TO -> outline.move(point(operands, 0));
            case OperatorName.LINE_TO -> outline.line(point(operands, 0));
            case OperatorName.CURVE_TO -> outline.line(point(operands, 4));
            case OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT ->
                outline.line(point(operands, 2));
            case OperatorName.APPEND_RECT -> rectangle(operands);
            case OperatorName.CLIP_NON_ZERO, OperatorName.CLIP_EVEN_ODD -> clipping = true;
            case OperatorName.ENDPATH -> endPath();
            case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> stroke();
            case OperatorName.FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.LEGACY_FILL_NON_ZERO,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> fill();
            default -> {
                // dashes, joins and the like hide nothing
            }
        }
    }

    private void rectangle(List<COSBase> operands) {
        var x = number(operands, 0);
        var y = number(operands, 1);
        var width = number(operands, 2);
        var height = number(operands, 3);
        outline.move(point(x, y));
        outline.line(point(x + width, y));
        outline.line(point(x + width, y + height));
        outline.line(point(x, y + height));
    }

    private void fill() {
        var colour = ink.colour();
        for (var part : outline.parts()) {
            var shown = part.box().shared(ink.clip());
            if (part.full() && colour != null && isOpaque()) {
                paint(new Stroke.Cover(shown, false, colour));
            } else {
                paint(new Stroke.Drawing(shown));
            }
        }
        endPath();
    }

    /// A thick straight line is a rectangle as well.
    private void stroke() {
        var scale = getGraphicsState().getCurrentTransformationMatrix();
        var thick = ink.width() * Math.hypot(scale.getScaleX(), scale.getShearY());
        for (var part : outline.parts()) {
            var box = part.box().grown(thick / 2);
            var straight = Math.min(part.box().width(), part.box().height()) < 1;
            paint(
                    straight && thick >= BRUSH && isOpaque()
                            ? new Stroke.Cover(box.shared(ink.clip()), false, "")
                            : new Stroke.Drawing(box.shared(ink.clip())));
        }
        endPath();
    }

    private void endPath() {
        if (clipping) {
            var parts = outline.parts();
            var bounds = parts.stream().map(Outline.Part::box).reduce(Box::union);
            clipIsRectangle = parts.size() == 1 && parts.getFirst().full();
            bounds.ifPresent(box -> ink = ink.clippedTo(box, clipIsRectangle));
            clipping = false;
        }
        outline.clear();
    }

    private boolean isOpaque() {
        return !ink.clipped() && !isFaint();
    }

    private boolean isFaint() {
        var state = getGraphicsState();
        return ink.faint()
                || state.getNonStrokeAlphaConstant() < OPAQUE
                || state.getSoftMask() != null
                || !BlendMode.NORMAL.equals(state.getBlendMode()) && !BlendMode.COMPATIBLE.equals(state.getBlendMode());
    }

    private @Nullable COSDictionary layer(List<COSBase> operands) {
        return operands.size() == 2
                        && COSName.OC.equals(operands.getFirst())
                        && operands.getLast() instanceof COSName name
                        && getResources().getProperties(name) instanceof PDPropertyList properties
                ? properties.getCOSObject()
                : null;
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (hidden.isHere() || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            var objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            picture(objects == null ? null : objects.getCOSStream(name));
        } else if (getResources().getXObject(name) instanceof PDFormXObject form
                && !layers.hide(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            follow(form);
        }
    }

    private void follow(PDFormXObject form) throws IOException {
        budget.largeStep();
        increaseLevel();
        try {
            budget.nested(getLevel());
            isolated(() -> show(form));
        } finally {
            decreaseLevel();
        }
    }

    private void show(PDFormXObject form) throws IOException {
        var box = form.getBBox();
        if (box != null) {
            var place = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
            var shown = box.transform(place).getBounds2D();
            ink = ink.clippedTo(new Box(shown.getMinX(), shown.getMinY(), shown.getMaxX(), shown.getMaxY()), true);
        }
        ink = ink.asFaintAs(isFaint());
        if (form instanceof PDTransparencyGroup group) {
            showTransparencyGroup(group);
        } else {
            showForm(form);
        }
    }

    /// A stream of its own has saved states and colours of its own.
    private void isolated(Reading reading) throws IOException {
        var outerSaved = saved;
        var outerInk = ink;
        saved = new ArrayDeque<>();
        try {
            reading.run();
        } finally {
            saved = outerSaved;
            ink = outerInk;
        }
    }

    /// A picture fills the unit square of the current coordinates. It is not looked at; one with a mask may be a
    /// stamp of which only the lines show.
    private void picture(@Nullable COSDictionary picture) {
        var place = getGraphicsState().getCurrentTransformationMatrix();
        var right = place.getScaleX() + place.getShearX();
        var up = place.getScaleY() + place.getShearY();
        var covered = new Box(
                place.getTranslateX() + Math.min(0, right),
                place.getTranslateY() + Math.min(0, up),
                place.getTranslateX() + Math.max(0, right),
                place.getTranslateY() + Math.max(0, up));
        var shown = covered.shared(ink.clip());
        paint(isSolid(picture) && isOpaque() ? new Stroke.Cover(shown, true, "") : new Stroke.Drawing(shown));
    }

    private static boolean isSolid(@Nullable COSDictionary picture) {
        return picture != null
                && !picture.containsKey(COSName.SMASK)
                && !picture.containsKey(COSName.MASK)
                && !picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    }

    private void paint(Stroke stroke) {
        if (!hidden.isHere() && stroke.isSeen()) {
            strokes.add(stroke);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        budget.glyph();
        if (hidden.isHere() || isInvisible() || font.isVertical()) {
            return;
        }
        var legible = fonts.of(font);
        var text = legible.text(code);
        if (!text.isEmpty()) {
            var glyph = DrawnGlyph.of(text, place, legible, displacement.getX(), placed);
            strokes.add(new Stroke.Sign(glyph, isWithin(ink.clip(), glyph)));
            placed = false;
        }
    }

    private boolean isInvisible() {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }

    /// By its middle: what is cut off at an edge can still be read.
    private static boolean isWithin(Box clip, DrawnGlyph glyph) {
        var x = glyph.x()
                + glyph.advance() * glyph.lettering().alongX() / 2
                + 0.3 * glyph.lettering().upX();
        var y = glyph.y()
                + glyph.advance() * glyph.lettering().alongY() / 2
                + 0.3 * glyph.lettering().upY();
        return x >= clip.left() && x <= clip.right() && y >= clip.top() && y <= clip.bottom();
    }

    private Point2D point(List<COSBase> operands, int from) {
        return point(number(operands, from), number(operands, from + 1));
    }

    private Point2D point(double x, double y) {
        return Objects.requireNonNull(transformedPoint((float) x, (float) y));
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
