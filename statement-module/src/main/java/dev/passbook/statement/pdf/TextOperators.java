package dev.passbook.statement.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;

/// The operators that decide which text stands where: a quarter of those that PDFBox knows.
final class TextOperators {

    private static final List<Function<PDFStreamEngine, OperatorProcessor>> STATE =
            List.of(Save::new, Restore::new, Concatenate::new, SetGraphicsStateParameters::new);

    private static final List<Function<PDFStreamEngine, OperatorProcessor>> TEXT = List.of(
            BeginText::new,
            EndText::new,
            SetMatrix::new,
            MoveText::new,
            MoveTextSetLeading::new,
            NextLine::new,
            SetFontAndSize::new,
            SetCharSpacing::new,
            SetWordSpacing::new,
            SetTextLeading::new,
            SetTextRise::new,
            SetTextHorizontalScaling::new,
            SetTextRenderingMode::new,
            ShowText::new,
            ShowTextAdjusted::new,
            ShowTextLine::new,
            ShowTextLineAndSpace::new);

    private static final Set<String> PLACING = Set.of(
            OperatorName.BEGIN_TEXT,
            OperatorName.SET_MATRIX,
            OperatorName.MOVE_TEXT,
            OperatorName.MOVE_TEXT_SET_LEADING,
            OperatorName.NEXT_LINE,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);

    private static final Set<String> SELECTING_FONT =
            Set.of(OperatorName.SET_FONT_AND_SIZE, OperatorName.SET_GRAPHICS_STATE_PARAMS);

    private TextOperators() {}

    static void addTo(PDFStreamEngine engine) {
        STATE.forEach(operator -> engine.addOperator(operator.apply(engine)));
        TEXT.forEach(operator -> engine.addOperator(operator.apply(engine)));
    }

    /// Whether an operator sets the pen down at a place of its own.
    static boolean place(Operator operator) {
        return PLACING.contains(operator.getName());
    }

    /// Whether an operator may bring in another font.
    static boolean selectFont(Operator operator) {
        return SELECTING_FONT.contains(operator.getName());
    }
}
