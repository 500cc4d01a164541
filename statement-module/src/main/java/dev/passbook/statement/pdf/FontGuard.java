package dev.passbook.statement.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Looks at fonts before PDFBox builds them. Three numbers in a file can claim the widths of two thousand million
/// glyphs, or the texts of as many codes, and PDFBox would note each of them.
final class FontGuard {

    /// A font has at most 65,536 glyphs.
    private static final int MOST_WIDTHS = 100_000;

    /// In all fonts of a document together, which are kept. Each font has at most 65,536.
    private static final int MOST_CODES = 1_000_000;

    private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private long codes;

    /// Both ways to select a font: by its name, and with a graphics state that brings one along.
    ///
    /// @param name of either of them
    /// @throws LimitExceeded when the font claims more glyphs than one can have
    void check(PDResources resources, COSName name) {
        var dictionary = resources.getCOSObject();
        check(entry(dictionary.getCOSDictionary(COSName.FONT), name));
        var state = entry(dictionary.getCOSDictionary(COSName.EXT_G_STATE), name);
        if (state != null && state.getDictionaryObject(COSName.FONT) instanceof COSArray setting) {
            check(setting.getObject(0) instanceof COSDictionary font ? font : null);
        }
    }

    private static @Nullable COSDictionary entry(@Nullable COSDictionary entries, COSName name) {
        return entries == null ? null : entries.getCOSDictionary(name);
    }

    /// @throws LimitExceeded as above
    void check(@Nullable COSDictionary font) {
        if (font != null && checked.add(font)) {
            checkWidths(font);
            checkCodes(font);
        }
    }

    private void checkCodes(COSDictionary font) {
        for (var key : List.of(COSName.TO_UNICODE, COSName.ENCODING)) {
            codes += font.getDictionaryObject(key) instanceof COSStream map ? CodeRanges.claimed(map) : 0;
        }
        if (codes > MOST_CODES) {
            throw new LimitExceeded("codes of fonts", MOST_CODES);
        }
    }

    private static void checkWidths(COSDictionary font) {
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                && descendants.getObject(0) instanceof COSDictionary descendant
                && descendant.getDictionaryObject(COSName.W) instanceof COSArray widths
                && claimed(widths) > MOST_WIDTHS) {
            throw new LimitExceeded("widths of a font", MOST_WIDTHS);
        }
    }

    /// Either `first [width...]` or `first last width`, again and again; what fits neither is skipped as PDFBox
    /// does.
    private static long claimed(COSArray widths) {
        var claimed = 0L;
        for (var at = 0; at + 1 < widths.size(); ) {
            if (!(widths.getObject(at++) instanceof COSNumber first)) {
                continue;
            }
            var next = widths.getObject(at++);
            if (!(next instanceof COSArray) && at < widths.size()) {
                at++;
                claimed += next instanceof COSNumber last ? Math.max(0L, (long) last.intValue() - first.intValue()) : 0;
            }
        }
        return claimed;
    }
}
