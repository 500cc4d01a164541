package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.PdfLimits;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;

/// Follows the content of one page for its straight lines, and for the way that its text runs. Text, pictures and
/// shades are not looked at.
final class FrameReader extends PDFStreamEngine {

    /// The share of a page's text that must run another way for the page to be turned, as in `statement.pdf`.
    private static final double MOST = 0.75;

    private final PdfLimits limits;
    private final Deadline deadline;
    private final Strokes strokes = new Strokes();
    private final long[] textByQuarterTurns = new long[4];
    private Matrix textMatrix = new Matrix();
    private double thickness = 1;
    private int operators;

    FrameReader(PdfLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
    }

    /// Damage ends the reading but does not undo it.
    PageFrame read(PDPage page) {
        try {
            processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            // what came before the damage is what there is
        }
        var corner = page.getCropBox();
        var rulings = Barcodes.without(strokes.rulings()).stream()
                .map(ruling -> moved(ruling, -corner.getLowerLeftX(), -corner.getLowerLeftY()))
                .toList();
        return new PageFrame(page.getRotation(), quarterTurns(page.getRotation() / 90), rulings);
    }

    private static Ruling moved(Ruling ruling, double x, double y) {
        return new Ruling(
                ruling.fromX() + x, ruling.fromY() + y, ruling.toX() + x, ruling.toY() + y, ruling.thickness());
    }

    private int quarterTurns(int shown) {
        long all = IntStream.range(0, 4)
                .mapToLong(turns -> textByQuarterTurns[turns])
                .sum();
        return IntStream.range(0, 4)
                .filter(turns -> textByQuarterTurns[turns] > MOST * all)
                .findFirst()
                .orElse(shown);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > limits.operators() || getGraphicsStackSize() > limits.nesting() || deadline.isOver()) {
            throw new IllegalStateException("Too much work");
        }
        switch (operator.getName()) {
            case OperatorName.SAVE, OperatorName.RESTORE, OperatorName.CONCAT ->
                super.processOperator(operator, operands);
            case OperatorName.DRAW_OBJECT -> draw(operands);
            default -> follow(operator.getName(), operands);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        // viewers ignore what they cannot follow
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.size() == 1
                && operands.getFirst() instanceof COSName name
                && !getResources().isImageXObject(name)
                && getResources().getXObject(name) instanceof PDFormXObject form
                && getLevel() < limits.nesting()) {
            increaseLevel();
            try {
                show(form);
            } finally {
                decreaseLevel();
            }
        }
    }

    private void show(PDFormXObject form) throws IOException {
        if (form instanceof PDTransparencyGroup group) {
            showTransparencyGroup(group);
        } else {
            showForm(form);
        }
    }

    private void follow(String operator, List<COSBase> operands) {
        switch (operator) {
            case OperatorName.SET_LINE_WIDTH -> thickness = number(operands, 0);
            case OperatorName.MOVE_TO -> strokes.move(point(operands, 0));
            case OperatorName.LINE_TO -> strokes.line(point(operands, 0));
            case OperatorName.CURVE_TO,
                    OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
                    OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT -> strokes.curve();
            case OperatorName.APPEND_RECT -> rectangle(operands);
            case OperatorName.CLOSE_PATH -> strokes.close();
            case OperatorName.STROKE_PATH,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE -> strokes.stroke(scaledThickness());
            case OperatorName.CLOSE_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
                strokes.close();
                strokes.stroke(scaledThickness());
            }
            case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO ->
                strokes.fill();
            case OperatorName.ENDPATH -> strokes.end();
            default -> followText(operator, operands);
        }
    }

    private double scaledThickness() {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        return thickness * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    }

    private void rectangle(List<COSBase> operands) {
        double x = number(operands, 0);
        double y = number(operands, 1);
        double width = number(operands, 2);
        double height = number(operands, 3);
        strokes.move(point(x, y));
        strokes.line(point(x + width, y));
        strokes.line(point(x + width, y + height));
        strokes.line(point(x, y + height));
        strokes.close();
    }

    private void followText(String operator, List<COSBase> operands) {
        switch (operator) {
            case OperatorName.BEGIN_TEXT -> textMatrix = new Matrix();
            case OperatorName.SET_MATRIX ->
                textMatrix = new Matrix(
                        (float) number(operands, 0),
                        (float) number(operands, 1),
                        (float) number(operands, 2),
                        (float) number(operands, 3),
                        0,
                        0);
            case OperatorName.SHOW_TEXT,
                    OperatorName.SHOW_TEXT_ADJUSTED,
                    OperatorName.SHOW_TEXT_LINE,
                    OperatorName.SHOW_TEXT_LINE_AND_SPACE -> operands.forEach(this::count);
            default -> {
                // colours, fonts and the like
            }
        }
    }

    private void count(COSBase text) {
        switch (text) {
            case COSString string -> textByQuarterTurns[direction()] += string.getBytes().length;
            case COSArray parts ->
                parts.toList().forEach(part -> {
                    if (part instanceof COSString string) {
                        count(string);
                    }
                });
            default -> {
                // gaps between letters
            }
        }
    }

    /// The quarter turns that would set the text upright.
    private int direction() {
        var matrix = textMatrix.multiply(getGraphicsState().getCurrentTransformationMatrix());
        double right = matrix.getScaleX();
        double up = matrix.getShearY();
        if (Math.abs(right) >= Math.abs(up)) {
            return right >= 0 ? 0 : 2;
        }
        return up > 0 ? 1 : 3;
    }

    private Point2D point(List<COSBase> operands, int from) {
        return point(number(operands, from), number(operands, from + 1));
    }

    private Point2D point(double x, double y) {
        return transformedPoint((float) x, (float) y);
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
