package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Follows the content of one page and lays its pictures out on a canvas. Text, lines and fills stay off it: what
/// is text was read as such, and a page that is a scan has little else.
///
/// As [EngineReader] does, it leaves out hidden layers and what lies on top of the page.
final class PictureReader extends PDFStreamEngine {

    /// Ink lighter than this share of white is no writing.
    private static final float DARK = 0.6f;

    private final PageBudget budget;
    private final Layers layers;
    private final PictureDecoding decoding;
    private final Canvas canvas;
    private final HiddenContent hidden = new HiddenContent();

    PictureReader(PageBudget budget, Layers layers, PictureDecoding decoding, Canvas canvas) {
        this.budget = budget;
        this.layers = layers;
        this.decoding = decoding;
        this.canvas = canvas;
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
    }

    /// A picture that cannot be shown fails the page: without it, rows of a statement would be missing and nobody
    /// would know.
    ///
    /// @throws LimitExceeded when the page or one of its pictures is too much work
    /// @throws IOException when a picture cannot be decoded
    void read(PDPage page) throws IOException {
        processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        budget.nested(getGraphicsStackSize());
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        throw failure;
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT -> hidden.begin(false);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> hidden.begin(layers.hide(layer(operands)));
            case OperatorName.END_MARKED_CONTENT -> hidden.end();
            case OperatorName.NON_STROKING_COLORSPACE -> ink(0);
            case OperatorName.NON_STROKING_GRAY,
                    OperatorName.NON_STROKING_RGB,
                    OperatorName.NON_STROKING_CMYK,
                    OperatorName.NON_STROKING_COLOR,
                    OperatorName.NON_STROKING_COLOR_N -> ink(lightness(operands));
            case OperatorName.BEGIN_INLINE_IMAGE -> throw new IOException("Inline pictures are not read");
            case OperatorName.DRAW_OBJECT -> draw(operands);
            default -> {
                // see above
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

    private void ink(float lightness) {
        getGraphicsState().setNonStrokingColor(new PDColor(new float[] {lightness}, PDDeviceGray.INSTANCE));
    }

    /// Of one number a shade of grey, of three a colour, of four inks.
    private static float lightness(List<COSBase> operands) {
        var numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .map(number -> ((COSNumber) number).floatValue())
                .toList();
        var sum = numbers.stream().reduce(0f, Float::sum);
        return switch (numbers.size()) {
            case 1, 3 -> sum / numbers.size();
            case 4 -> 1 - Math.min(1, sum);
            default -> 0;
        };
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (hidden.isHere() || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            lay(picture(name));
        } else if (getResources().getXObject(name) instanceof PDFormXObject form
                && !layers.hide(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            follow(form);
        }
    }

    private @Nullable COSStream picture(COSName name) {
        var objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects == null ? null : objects.getCOSStream(name);
    }

    private void lay(@Nullable COSStream picture) throws IOException {
        if (picture == null || layers.hide(picture.getCOSDictionary(COSName.OC))) {
            return;
        }
        var place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        if (!picture.getBoolean(COSName.IMAGE_MASK, false)) {
            canvas.lay(decoding.decode(picture), place);
        } else if (isDark()) {
            canvas.ink(decoding.decode(picture), place);
        }
    }

    private boolean isDark() {
        return getGraphicsState().getNonStrokingColor().getComponents()[0] < DARK;
    }

    private void follow(PDFormXObject form) throws IOException {
        budget.largeStep();
        increaseLevel();
        try {
            budget.nested(getLevel());
            showForm(form);
        } finally {
            decreaseLevel();
        }
    }
}
