package dev.passbook.statement.pdf;

import org.jspecify.annotations.Nullable;

/// Where the pen stands and how it writes: the part of the graphics state that text depends on.
///
/// Numbers are of the same width, and computed in the same order, as PDFBox's: pages that it reads and pages that
/// are read without it must not differ by as much as a rounding.
final class TextState {

    /// The current transformation matrix, as in `a b c d e f cm`.
    private float a = 1;
    private float b;
    private float c;
    private float d = 1;
    private float e;
    private float f;

    /// The text matrix. That of the line differs in its last two numbers only.
    private float textA;
    private float textB;
    private float textC;
    private float textD;
    private float textE;
    private float textF;
    private float lineE;
    private float lineF;
    private boolean inText;

    private @Nullable GlyphTable font;
    private float size;
    private float characterSpacing;
    private float wordSpacing;
    private float scaling = 1;
    private float leading;
    private float rise;
    private int rendering;

    void copy(TextState other) {
        a = other.a;
        b = other.b;
        c = other.c;
        d = other.d;
        e = other.e;
        f = other.f;
        copyText(other);
        font = other.font;
        size = other.size;
        characterSpacing = other.characterSpacing;
        wordSpacing = other.wordSpacing;
        scaling = other.scaling;
        leading = other.leading;
        rise = other.rise;
        rendering = other.rendering;
    }

    private void copyText(TextState other) {
        textA = other.textA;
        textB = other.textB;
        textC = other.textC;
        textD = other.textD;
        textE = other.textE;
        textF = other.textF;
        lineE = other.lineE;
        lineF = other.lineF;
        inText = other.inText;
    }

    /// Puts another coordinate system into the current one.
    void concatenate(float a1, float b1, float c1, float d1, float e1, float f1) {
        var newA = a1 * a + b1 * c;
        var newB = a1 * b + b1 * d;
        var newC = c1 * a + d1 * c;
        var newD = c1 * b + d1 * d;
        var newE = e1 * a + f1 * c + e;
        var newF = e1 * b + f1 * d + f;
        a = finite(newA);
        b = finite(newB);
        c = finite(newC);
        d = finite(newD);
        e = finite(newE);
        f = finite(newF);
    }

    void beginText() {
        setTextMatrix(1, 0, 0, 1, 0, 0);
    }

    void endText() {
        inText = false;
    }

    /// Whether there is a text matrix; without one nothing is shown or moved.
    boolean isInText() {
        return inText;
    }

    void setTextMatrix(float a1, float b1, float c1, float d1, float e1, float f1) {
        textA = a1;
        textB = b1;
        textC = c1;
        textD = d1;
        textE = e1;
        textF = f1;
        lineE = e1;
        lineF = f1;
        inText = true;
    }

    /// To the beginning of another line.
    void moveLine(float x, float y) {
        if (inText) {
            lineE = finite(x * textA + y * textC + lineE);
            lineF = finite(x * textB + y * textD + lineF);
            textE = lineE;
            textF = lineF;
        }
    }

    void nextLine() {
        moveLine(0, -leading);
    }

    /// Along the line, in text space.
    void advance(float x) {
        textE = finite(textE + x * textA);
        textF = finite(textF + x * textB);
    }

    /// How far the pen goes for a sign.
    ///
    /// @param width in ems
    /// @param isWordSpace whether word spacing applies
    float step(float width, boolean isWordSpace) {
        return (width * size + characterSpacing + (isWordSpace ? wordSpacing : 0)) * scaling;
    }

    /// @param thousandths of an em to the left
    void adjust(float thousandths) {
        advance(-thousandths / 1000 * size * scaling);
    }

    /// How signs are drawn from here on, until anything but the pen's place changes.
    ///
    /// @param of the font, and what is the same for all of its signs
    Lettering lettering(GlyphTable of) {
        var along = size * scaling;
        var alongX = along * textA;
        var alongY = along * textB;
        var upX = size * textC;
        var upY = size * textD;
        return new Lettering(
                finite(alongX * a + alongY * c) * of.em(),
                finite(alongX * b + alongY * d) * of.em(),
                finite(upX * a + upY * c) * of.em(),
                finite(upX * b + upY * d) * of.em(),
                of.name());
    }

    /// Where the next sign goes, in the page's coordinates.
    float penX() {
        return finite((rise * textC + textE) * a + (rise * textD + textF) * c + e);
    }

    /// See [#penX()].
    float penY() {
        return finite((rise * textC + textE) * b + (rise * textD + textF) * d + f);
    }

    /// The visible part of what a picture covers, which fills the unit square of the current coordinates.
    double pictured(Box visible) {
        var right = a + c;
        var up = b + d;
        return new Box(e + Math.min(0, right), f + Math.min(0, up), e + Math.max(0, right), f + Math.max(0, up))
                .sharedArea(visible);
    }

    @Nullable
    GlyphTable font() {
        return font;
    }

    void setFont(GlyphTable other, float otherSize) {
        font = other;
        size = otherSize;
    }

    void setCharacterSpacing(float spacing) {
        characterSpacing = spacing;
    }

    void setWordSpacing(float spacing) {
        wordSpacing = spacing;
    }

    /// @param percent of the normal width
    void setScaling(float percent) {
        scaling = percent / 100f;
    }

    void setLeading(float height) {
        leading = height;
    }

    void setRise(float height) {
        rise = height;
    }

    /// @param mode from 0 to 7
    void setRendering(int mode) {
        rendering = mode;
    }

    /// See `EngineReader`: nothing is drawn, or text serves as a stencil only.
    boolean isInvisible() {
        return rendering == 3 || rendering == 7;
    }

    private static float finite(float number) {
        if (!Float.isFinite(number)) {
            throw new Unsure("number");
        }
        return number;
    }
}
