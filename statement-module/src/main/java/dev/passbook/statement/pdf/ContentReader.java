package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.Operators.BEGIN_MARKED;
import static dev.passbook.statement.pdf.Operators.BEGIN_MARKED_WITH;
import static dev.passbook.statement.pdf.Operators.BEGIN_TEXT;
import static dev.passbook.statement.pdf.Operators.CHARACTER_SPACING;
import static dev.passbook.statement.pdf.Operators.CONCATENATE;
import static dev.passbook.statement.pdf.Operators.DRAW;
import static dev.passbook.statement.pdf.Operators.END_MARKED;
import static dev.passbook.statement.pdf.Operators.END_TEXT;
import static dev.passbook.statement.pdf.Operators.FONT;
import static dev.passbook.statement.pdf.Operators.GRAPHICS_STATE;
import static dev.passbook.statement.pdf.Operators.INLINE_IMAGE;
import static dev.passbook.statement.pdf.Operators.LEADING;
import static dev.passbook.statement.pdf.Operators.MOVE;
import static dev.passbook.statement.pdf.Operators.MOVE_SET_LEADING;
import static dev.passbook.statement.pdf.Operators.NEXT_LINE;
import static dev.passbook.statement.pdf.Operators.RENDERING;
import static dev.passbook.statement.pdf.Operators.RESTORE;
import static dev.passbook.statement.pdf.Operators.RISE;
import static dev.passbook.statement.pdf.Operators.SAVE;
import static dev.passbook.statement.pdf.Operators.SCALING;
import static dev.passbook.statement.pdf.Operators.SHOW;
import static dev.passbook.statement.pdf.Operators.SHOW_ADJUSTED;
import static dev.passbook.statement.pdf.Operators.SHOW_LINE;
import static dev.passbook.statement.pdf.Operators.SHOW_LINE_SPACED;
import static dev.passbook.statement.pdf.Operators.TEXT_MATRIX;
import static dev.passbook.statement.pdf.Operators.WORD_SPACING;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Follows the content of one page and notes every visible sign that it draws: what [EngineReader] does with
/// PDFBox's engine, and with the same result to the last bit, for pages that are as pages should be.
///
/// Content is not made into objects, and of all operators only those are looked at that move text. Whatever is
/// odd, be it only a missing operand, ends the attempt: how PDFBox makes do is PDFBox's to know.
final class ContentReader {

    /// A number that stands for a mode of rendering, and one that PDFBox might take for one.
    private static final int MODES = 8;

    private static final int FAR_FROM_MODES = 1_000;

    private final PageBudget budget;
    private final Fonts fonts;
    private final Layers layers;
    private final StreamDecoding decoding;
    private final Box visible;
    private final HiddenContent hidden = new HiddenContent();
    private final StateStack states = new StateStack();
    private final Operands operands = new Operands();
    private final Pen pen;
    private double pictured;
    private int level;

    /// @param visible part of the page in the page's own coordinates
    ContentReader(PageBudget budget, Fonts fonts, Layers layers, StreamDecoding decoding, Box visible) {
        this.budget = budget;
        this.fonts = fonts;
        this.layers = layers;
        this.decoding = decoding;
        this.visible = visible;
        this.pen = new Pen(budget);
    }

    /// @return null when the page is one for PDFBox
    /// @throws LimitExceeded when the page is too much work
    @Nullable
    PageDrawing read(ContentBytes content, COSDictionary resources) {
        try {
            follow(content, resources);
            return new PageDrawing(pen.glyphs(), pictured);
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    private void follow(ContentBytes content, COSDictionary resources) throws IOException {
        var tokens = new ContentTokens(content, operands);
        var named = new NamedFonts(resources, fonts, budget);
        for (var operator = tokens.nextOperator(); operator != ContentTokens.END; operator = tokens.nextOperator()) {
            budget.operator();
            follow(operator, resources, named);
        }
    }

    /// Lines, fills and colours say nothing that can be read.
    private void follow(int operator, COSDictionary resources, NamedFonts named) throws IOException {
        switch (operator) {
            case SAVE -> save();
            case RESTORE -> states.restore();
            case CONCATENATE -> concatenate();
            case GRAPHICS_STATE -> checkGraphicsState(resources);
            case DRAW -> draw(resources);
            case INLINE_IMAGE -> picture();
            case BEGIN_MARKED -> hidden.begin(false);
            case BEGIN_MARKED_WITH -> hidden.begin(layers.hide(layer(resources)));
            case END_MARKED -> hidden.end();
            case FONT -> selectFont(named);
            default -> write(operator, states.current());
        }
    }

    private void write(int operator, TextState state) {
        switch (operator) {
            case BEGIN_TEXT -> beginText(state);
            case END_TEXT -> state.endText();
            case TEXT_MATRIX -> setTextMatrix(state);
            case MOVE -> move(state);
            case MOVE_SET_LEADING -> moveSettingLeading(state);
            case NEXT_LINE -> nextLine(state);
            case SHOW -> show(state, operandsOf(1).string(0));
            case SHOW_ADJUSTED -> show(state, operandsOf(1).array(0));
            case SHOW_LINE -> showLine(state, operandsOf(1).string(0));
            case SHOW_LINE_SPACED -> showLineSpaced(state);
            case CHARACTER_SPACING -> state.setCharacterSpacing(operands.number());
            case WORD_SPACING -> state.setWordSpacing(operands.number());
            case SCALING -> state.setScaling(operands.number());
            case LEADING -> state.setLeading(operands.number());
            case RISE -> state.setRise(operands.number());
            case RENDERING -> setRendering(state, operands.number());
            default -> {
                // see above
            }
        }
    }

    private Operands operandsOf(int count) {
        operands.expect(count);
        return operands;
    }

    private void save() {
        states.save();
        budget.nested(states.size());
    }

    private void concatenate() {
        operands.expectNumbers(6);
        states.current()
                .concatenate(
                        operands.number(0),
                        operands.number(1),
                        operands.number(2),
                        operands.number(3),
                        operands.number(4),
                        operands.number(5));
    }

    /// Of all that a graphics state may set only a font matters; few files set it in this way.
    private void checkGraphicsState(COSDictionary resources) {
        var all = resources.getCOSDictionary(COSName.EXT_G_STATE);
        var state = all == null ? null : all.getCOSDictionary(operandsOf(1).name(0));
        if (state != null && state.containsKey(COSName.FONT)) {
            throw new Unsure("graphics state");
        }
    }

    private void selectFont(NamedFonts named) {
        var size = operandsOf(2).number(1);
        states.current().setFont(named.table(operands), size);
    }

    private void beginText(TextState state) {
        pen.place();
        state.beginText();
    }

    private void setTextMatrix(TextState state) {
        operands.expectNumbers(6);
        pen.place();
        state.setTextMatrix(
                operands.number(0),
                operands.number(1),
                operands.number(2),
                operands.number(3),
                operands.number(4),
                operands.number(5));
    }

    private void move(TextState state) {
        operands.expectNumbers(2);
        pen.place();
        state.moveLine(operands.number(0), operands.number(1));
    }

    private void moveSettingLeading(TextState state) {
        move(state);
        state.setLeading(-operands.number(1));
    }

    private void nextLine(TextState state) {
        pen.place();
        state.nextLine();
    }

    private void show(TextState state, ShownText text) {
        pen.show(text, state, hidden.isHere());
    }

    private void showLine(TextState state, ShownText text) {
        nextLine(state);
        show(state, text);
    }

    private void showLineSpaced(TextState state) {
        var text = operandsOf(3).string(2);
        state.setWordSpacing(operands.number(0));
        state.setCharacterSpacing(operands.number(1));
        showLine(state, text);
    }

    private void setRendering(TextState state, float mode) {
        if (!(Math.abs(mode) < FAR_FROM_MODES)) {
            throw new Unsure("rendering mode");
        }
        if ((int) mode >= 0 && (int) mode < MODES) {
            state.setRendering((int) mode);
        }
    }

    private @Nullable COSDictionary layer(COSDictionary resources) {
        operands.expect(2);
        if (!operands.isName(0) || !operands.isName(1) || !COSName.OC.equals(operands.name(0))) {
            return null;
        }
        var properties = resources.getCOSDictionary(COSName.PROPERTIES);
        return properties == null ? null : properties.getCOSDictionary(operands.name(1));
    }

    private void picture() {
        pictured += hidden.isHere() ? 0 : states.current().pictured(visible);
    }

    private void draw(COSDictionary resources) throws IOException {
        if (hidden.isHere()) {
            return;
        }
        var all = resources.getCOSDictionary(COSName.XOBJECT);
        var drawn = all == null ? null : all.getDictionaryObject(operandsOf(1).name(0));
        if (drawn instanceof COSStream stream) {
            draw(stream, resources);
        } else if (drawn != null) {
            throw new Unsure("object");
        }
    }

    private void draw(COSStream drawn, COSDictionary resources) throws IOException {
        var type = drawn.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(type)) {
            picture();
        } else if (!COSName.FORM.equals(type)) {
            throw new Unsure("object");
        } else if (!layers.hide(drawn.getCOSDictionary(COSName.OC))) {
            drawForm(drawn, resources);
        }
    }

    private void drawForm(COSStream form, COSDictionary resources) throws IOException {
        budget.largeStep();
        budget.nested(++level);
        var outer = states.enter();
        FormEntries.place(form, states.current());
        follow(decoding.undamaged(form), FormEntries.resources(form, resources));
        states.leave(outer);
        level--;
    }
}
