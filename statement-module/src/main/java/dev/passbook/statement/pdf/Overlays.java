package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Reads the annotations of a page that viewers show.
final class Overlays {

    /// More than anybody lays on one page by hand; a hostile page has as many as it likes.
    private static final int MOST = 500;

    /// How deep the fields of a form are nested at most.
    private static final int DEEPEST = 8;

    private Overlays() {}

    /// @param reader that has read the page
    static List<Painting.Overlay> of(COSDictionary page, PaintReader reader, PagePlane plane) {
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return List.of();
        }
        return IntStream.range(0, Math.min(MOST, annotations.size()))
                .mapToObj(annotations::getObject)
                .flatMap(entry -> entry instanceof COSDictionary annotation
                        ? overlay(annotation, reader, plane).stream()
                        : Optional.<Painting.Overlay>empty().stream())
                .toList();
    }

    private static Optional<Painting.Overlay> overlay(COSDictionary entry, PaintReader reader, PagePlane plane) {
        try {
            var annotation = PDAnnotation.createAnnotation(entry);
            var place = annotation.getRectangle();
            if (place == null || annotation.isHidden() || annotation.isNoView()) {
                return Optional.empty();
            }
            var kind = entry.getNameAsString(COSName.SUBTYPE, "");
            var marks = MarkAssembly.marks(reader.read(annotation), plane);
            return Optional.of(new Painting.Overlay(kind, plane.shown(box(place)), isSignature(entry), marks));
        } catch (IOException _) {
            return Optional.empty(); // of a kind that PDFBox does not know, and viewers do not show
        }
    }

    private static Box box(PDRectangle place) {
        return new Box(place.getLowerLeftX(), place.getLowerLeftY(), place.getUpperRightX(), place.getUpperRightY());
    }

    /// A field may leave its type to the one that it belongs to.
    private static boolean isSignature(COSDictionary field) {
        var level = field;
        for (var depth = 0; depth < DEEPEST && level != null; depth++) {
            if (level.containsKey(COSName.FT)) {
                return COSName.SIG.equals(level.getCOSName(COSName.FT));
            }
            level = level.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
