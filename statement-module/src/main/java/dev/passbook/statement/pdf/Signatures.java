package dev.passbook.statement.pdf;

import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Finds out whether a document carries a signature, by the fields that are meant for one.
final class Signatures {

    /// Deeper than any form that people fill in, and the end of those that contain themselves.
    private static final int DEEPEST = 4;

    private static final int MOST_FIELDS = 1_000;

    private Signatures() {}

    static boolean exist(COSDictionary catalog) {
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return form != null && anySigned(form.getCOSArray(COSName.FIELDS), 0);
    }

    private static boolean anySigned(@Nullable COSArray fields, int depth) {
        return fields != null
                && depth < DEEPEST
                && IntStream.range(0, Math.min(MOST_FIELDS, fields.size()))
                        .mapToObj(fields::getObject)
                        .anyMatch(field -> field instanceof COSDictionary entry && isSigned(entry, depth));
    }

    /// An empty field waits for a signature; only one with a value has got it.
    private static boolean isSigned(COSDictionary field, int depth) {
        return COSName.SIG.equals(field.getCOSName(COSName.FT)) && field.getCOSDictionary(COSName.V) != null
                || anySigned(field.getCOSArray(COSName.KIDS), depth + 1);
    }
}
