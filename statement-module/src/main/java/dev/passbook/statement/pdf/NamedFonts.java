package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The fonts that one stream calls by name. Pages select fonts hundreds of times, mostly two or three.
final class NamedFonts {

    /// More names than these are looked up anew.
    private static final int MOST = 8;

    private record Named(byte[] name, GlyphTable table) {}

    private final @Nullable COSDictionary dictionaries;
    private final Fonts fonts;
    private final PageBudget budget;
    private final List<Named> known = new ArrayList<>();

    NamedFonts(COSDictionary resources, Fonts fonts, PageBudget budget) {
        this.dictionaries = resources.getCOSDictionary(COSName.FONT);
        this.fonts = fonts;
        this.budget = budget;
    }

    /// @param operands the first of which is the name
    /// @throws Unsure when there is no such font: PDFBox takes another one
    GlyphTable table(Operands operands) {
        for (var font : known) {
            if (operands.isName(0, font.name())) {
                return font.table();
            }
        }
        budget.largeStep();
        var table = find(operands.name(0));
        if (known.size() < MOST) {
            known.add(new Named(operands.nameBytes(0), table));
        }
        return table;
    }

    private GlyphTable find(COSName name) {
        var font = dictionaries == null ? null : dictionaries.getCOSDictionary(name);
        if (font == null) {
            throw new Unsure("no font");
        }
        return fonts.table(font);
    }
}
