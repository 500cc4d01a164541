package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what text-showing operators say, and keeps the signs that can be seen.
final class Pen {

    /// More signs than most full pages of a statement have.
    private static final int USUAL_SIGNS = 6_000;

    private final PageBudget budget;
    private final List<DrawnGlyph> glyphs = new ArrayList<>(USUAL_SIGNS);
    private boolean placed;

    Pen(PageBudget budget) {
        this.budget = budget;
    }

    List<DrawnGlyph> glyphs() {
        return glyphs;
    }

    /// To be called by whatever sets the pen down at a place of its own.
    void place() {
        placed = true;
    }

    /// @param hidden whether it lies on a layer that is not seen
    void show(ShownText text, TextState state, boolean hidden) {
        if (!state.isInText()) {
            return;
        }
        var font = state.font();
        if (font == null) {
            throw new Unsure("no font");
        }
        var lettering = hidden || state.isInvisible() ? null : state.lettering(font);
        for (int piece = 0, from = 0; piece < text.pieces(); piece++) {
            if (text.isMove(piece)) {
                state.adjust(text.move(piece));
            } else if (font.codeLength() == 1) {
                showBytes(text.bytes(), from, text.end(piece), font, state, lettering);
                from = text.end(piece);
            } else {
                showPairs(text.bytes(), from, text.end(piece), font, state, lettering);
                from = text.end(piece);
            }
        }
    }

    private void showBytes(
            byte[] codes, int from, int to, GlyphTable font, TextState state, @Nullable Lettering lettering) {
        budget.glyphs(to - from);
        for (var at = from; at < to; at++) {
            var code = codes[at] & 0xFF;
            write(font.sign(code), state, lettering, code == ' ');
        }
    }

    private void showPairs(
            byte[] codes, int from, int to, GlyphTable font, TextState state, @Nullable Lettering lettering) {
        if ((to - from) % 2 != 0) {
            throw new Unsure("half a code");
        }
        budget.glyphs((to - from) / 2);
        for (var at = from; at < to; at += 2) {
            write(font.sign((codes[at] & 0xFF) << 8 | codes[at + 1] & 0xFF), state, lettering, false);
        }
    }

    /// @param lettering null when it is not seen; the pen moves all the same
    private void write(GlyphTable.Sign sign, TextState state, @Nullable Lettering lettering, boolean isWordSpace) {
        if (lettering != null && !sign.text().isEmpty()) {
            glyphs.add(new DrawnGlyph(sign.text(), state.penX(), state.penY(), sign.advance(), lettering, placed));
            placed = false;
        }
        state.advance(state.step(sign.width(), isWordSpace));
    }
}
