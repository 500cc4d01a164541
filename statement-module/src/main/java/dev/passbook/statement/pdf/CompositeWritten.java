package dev.passbook.statement.pdf;

import java.util.Arrays;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// What is written about a font whose codes are the numbers of its glyphs, in two bytes.
final class CompositeWritten implements WrittenFont {

    private static final int CODES = 1 << 16;

    /// For codes beyond its end, and where it has NaN, the default holds.
    private float[] widths = new float[0];

    private final float defaultWidth;
    private final @Nullable CMap map;

    /// @param font as a whole
    /// @param descendant the one whose glyphs they are
    CompositeWritten(COSDictionary font, COSDictionary descendant) {
        this.map = CodeMaps.toUnicode(font);
        this.defaultWidth =
                descendant.getDictionaryObject(COSName.DW) instanceof COSNumber width ? width.floatValue() : 1000;
        var listed = descendant.getCOSArray(COSName.W);
        if (listed != null) {
            list(listed);
        }
    }

    @Override
    public float width(int code) {
        return code >= widths.length || Float.isNaN(widths[code]) ? defaultWidth : widths[code];
    }

    @Override
    public @Nullable String text(int code) {
        return map == null ? null : map.toUnicode(code);
    }

    /// Either `first [width...]` or `first last width`, again and again, read as PDFBox does. [FontGuard] has
    /// seen to it that there are not too many.
    private void list(COSArray listed) {
        for (var at = 0; at + 1 < listed.size(); ) {
            if (!(listed.getObject(at++) instanceof COSNumber first)) {
                continue;
            }
            var next = listed.getObject(at++);
            if (next instanceof COSArray each) {
                each(first.intValue(), each);
            } else if (at < listed.size()) {
                var width = listed.getObject(at++);
                if (next instanceof COSNumber last && width instanceof COSNumber same) {
                    range(first.intValue(), last.intValue(), same.floatValue());
                }
            }
        }
    }

    private void each(int first, COSArray each) {
        for (var at = 0; at < each.size(); at++) {
            if (each.getObject(at) instanceof COSNumber width) {
                note(first + at, width.floatValue());
            }
        }
    }

    private void range(int first, int last, float width) {
        for (var code = Math.max(0, first); code <= Math.min(last, CODES - 1); code++) {
            note(code, width);
        }
    }

    private void note(int code, float width) {
        if (code >= 0 && code < CODES) {
            if (code >= widths.length) {
                var known = widths.length;
                widths = Arrays.copyOf(widths, Math.min(CODES, Math.max(256, 2 * code)));
                Arrays.fill(widths, known, widths.length, Float.NaN);
            }
            widths[code] = width;
        }
    }
}
