package dev.passbook.statement.pdf;

/// Counts what a page costs and stops it at the limits.
final class PageBudget {

    /// Asking for the time costs more than most operators do.
    private static final int STEPS_BETWEEN_CHECKS = 256;

    private final PdfLimits limits;
    private final ReadingTime time;
    private int operators;
    private int glyphs;

    PageBudget(PdfLimits limits, ReadingTime time) {
        this.limits = limits;
        this.time = time;
    }

    void operator() {
        if (++operators > limits.operators()) {
            throw new LimitExceeded("operators on a page", limits.operators());
        }
        checkTimeAt(operators);
    }

    void glyph() {
        if (++glyphs > limits.glyphs()) {
            throw new LimitExceeded("glyphs on a page", limits.glyphs());
        }
        checkTimeAt(glyphs);
    }

    /// Several at once.
    void glyphs(int more) {
        var before = glyphs;
        glyphs += more;
        if (glyphs > limits.glyphs()) {
            throw new LimitExceeded("glyphs on a page", limits.glyphs());
        }
        if (before / STEPS_BETWEEN_CHECKS != glyphs / STEPS_BETWEEN_CHECKS) {
            time.check();
        }
    }

    void nested(int depth) {
        if (depth > limits.nesting()) {
            throw new LimitExceeded("levels of nesting", limits.nesting());
        }
    }

    /// A step that may take long by itself, such as decoding another stream.
    void largeStep() {
        time.check();
    }

    private void checkTimeAt(int step) {
        if (step % STEPS_BETWEEN_CHECKS == 0) {
            time.check();
        }
    }
}
