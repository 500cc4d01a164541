package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Follows the content of one page with PDFBox's own engine and notes every visible sign that it draws: slowly,
/// and whatever the page is made of. For most pages [ContentReader] does the same much faster.
///
/// Left out, though some viewers show it: the appearances of form fields and other annotations. A statement is
/// printed text; what lies on top of it was put there by somebody else, and must not be taken for what the bank
/// wrote.
final class EngineReader extends PDFStreamEngine {

    private final PageBudget budget;
    private final Fonts fonts;
    private final Layers layers;
    private final Box visible;
    private final HiddenContent hidden = new HiddenContent();
    private final List<DrawnGlyph> glyphs = new ArrayList<>();
    private double pictured;
    private boolean placed;

    /// @param visible part of the page in the page's own coordinates
    EngineReader(PageBudget budget, Fonts fonts, Layers layers, Box visible) {
        this.budget = budget;
        this.fonts = fonts;
        this.layers = layers;
        this.visible = visible;
        TextOperators.addTo(this);
    }

    /// Reads as much as can be read: damage ends the reading but does not undo it.
    ///
    /// @throws LimitExceeded when the page is too much work
    PageDrawing read(PDPage page) {
        try {
            processPage(page);
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            // what came before the damage is what there is
        }
        return new PageDrawing(glyphs, pictured);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        budget.nested(getGraphicsStackSize());
        placed |= TextOperators.place(operator);
        try {
            checkFont(operator, operands);
            super.processOperator(operator, operands);
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (RuntimeException failed) {
            operatorException(operator, operands, new IOException(failed));
        }
    }

    private void checkFont(Operator operator, List<COSBase> operands) {
        if (TextOperators.selectFont(operator) && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            budget.largeStep();
            fonts.check(getResources(), name);
        }
    }

    /// Viewers ignore what they cannot follow. A font that cannot be loaded must not leave the one before in its
    /// place, whose codes may mean something else.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
            getGraphicsState().getTextState().setFont(null);
        }
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT -> hidden.begin(false);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> hidden.begin(layers.hide(layer(operands)));
            case OperatorName.END_MARKED_CONTENT -> hidden.end();
            case OperatorName.BEGIN_INLINE_IMAGE -> picture();
            case OperatorName.DRAW_OBJECT -> draw(operands);
            default -> {
                // lines, fills and colours say nothing that can be read
            }
        }
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
            picture();
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
            if (form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else {
                showForm(form);
            }
        } finally {
            decreaseLevel();
        }
    }

    /// A picture fills the unit square of the current coordinates. It is not looked at.
    private void picture() {
        var place = getGraphicsState().getCurrentTransformationMatrix();
        var right = place.getScaleX() + place.getShearX();
        var up = place.getScaleY() + place.getShearY();
        var covered = new Box(
                place.getTranslateX() + Math.min(0, right),
                place.getTranslateY() + Math.min(0, up),
                place.getTranslateX() + Math.max(0, right),
                place.getTranslateY() + Math.max(0, up));
        pictured += hidden.isHere() ? 0 : covered.sharedArea(visible);
    }

    /// The signs of a Type 3 font are drawings of their own, which are not followed: they draw no text.
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        budget.glyph();
        if (hidden.isHere() || isInvisible() || font.isVertical()) {
            return;
        }
        var legible = fonts.of(font);
        var text = legible.text(code);
        if (!text.isEmpty()) {
            glyphs.add(DrawnGlyph.of(text, place, legible, displacement.getX(), placed));
            placed = false;
        }
    }

    /// The layer of text that lies under a scan, or text that serves as a stencil only.
    private boolean isInvisible() {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }
}
