package dev.passbook.statement.pdf;

import org.jspecify.annotations.Nullable;

/// What a fill looks like where a content stream stands, as far as it matters for what it hides.
///
/// @param clip beyond which nothing shows, in the page's own coordinates
/// @param clipped whether the clip is no rectangle, so that nobody knows what shows
/// @param faint whether all of this is let through, as a watermark is
/// @param colour `#FFFFFF`; empty for one that needs a colour space to tell; null for a pattern
/// @param width of a line, before it is scaled
record Ink(
        Box clip, boolean clipped, boolean faint, @Nullable String colour, double width) {

    static Ink on(Box page) {
        return new Ink(page, false, false, "#000000", 1);
    }

    Ink clippedTo(Box other, boolean rectangle) {
        return new Ink(clip.shared(other), clipped || !rectangle, faint, colour, width);
    }

    Ink asFaintAs(boolean more) {
        return new Ink(clip, clipped, faint || more, colour, width);
    }

    Ink coloured(@Nullable String other) {
        return new Ink(clip, clipped, faint, other, width);
    }

    Ink wide(double other) {
        return new Ink(clip, clipped, faint, colour, other);
    }
}
