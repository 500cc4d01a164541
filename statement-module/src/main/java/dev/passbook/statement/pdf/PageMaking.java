package dev.passbook.statement.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/// What the inner make of a page tells about the program that wrote it. One program writes all of its pages
/// alike, so a page that was taken from elsewhere stands out.
///
/// @param fonts by their full names, with the prefix that marks a subset; those of forms on the page too
/// @param fontStyle how the page calls its fonts, digits left out: `F`, `TT`, `R`, ...
/// @param entries of the page that every program decides on for itself
public record PageMaking(Set<String> fonts, Set<String> fontStyle, Set<String> entries) {

    /// A page does with a few; a hostile one may have as many as it likes.
    private static final int MOST = 200;

    private static final int FORMS = 20;
    private static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// Entries that follow from what is on a page or from what was done to it later, not from who wrote it.
    private static final Set<String> OF_CHANCE =
            Set.of("Annots", "Rotate", "Thumb", "B", "StructParents", "Tabs", "Group", "Parent", "Contents", "Dur");

    public PageMaking {
        fonts = Set.copyOf(fonts);
        fontStyle = Set.copyOf(fontStyle);
        entries = Set.copyOf(entries);
    }

    static PageMaking of(COSDictionary page) {
        var fonts = new TreeSet<String>();
        var style = new TreeSet<String>();
        var resources = PDPageTree.getInheritableAttribute(page, COSName.RESOURCES);
        if (resources instanceof COSDictionary own) {
            each(own.getCOSDictionary(COSName.FONT), MOST, (key, font) -> {
                fonts.add(shortened(font.getNameAsString(COSName.BASE_FONT, "")));
                style.add(shortened(NUMBER.matcher(key).replaceAll("")));
            });
            each(own.getCOSDictionary(COSName.XOBJECT), FORMS, (_, form) -> addFonts(form, fonts));
        }
        var entries = new TreeSet<String>();
        page.keySet().stream().limit(MOST).map(COSName::getName).forEach(entries::add);
        entries.removeAll(OF_CHANCE);
        return new PageMaking(fonts, style, entries);
    }

    private static void addFonts(COSDictionary form, Set<String> fonts) {
        var resources = form instanceof COSStream ? form.getCOSDictionary(COSName.RESOURCES) : null;
        if (resources != null) {
            each(
                    resources.getCOSDictionary(COSName.FONT),
                    MOST,
                    (_, font) -> fonts.add(shortened(font.getNameAsString(COSName.BASE_FONT, ""))));
        }
    }

    private static void each(@Nullable COSDictionary entries, int most, BiConsumer<String, COSDictionary> use) {
        if (entries == null) {
            return;
        }
        entries.keySet().stream().limit(most).forEach(key -> {
            if (entries.getDictionaryObject(key) instanceof COSDictionary value) {
                use.accept(key.getName(), value);
            }
        });
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
