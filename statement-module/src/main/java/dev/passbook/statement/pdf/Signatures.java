package dev.passbook.statement.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Finds the signatures that a document carries, by the fields that are meant for them.
final class Signatures {

    /// More than any form that people fill in has.
    private static final int MOST_FIELDS = 10_000;

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final List<COSDictionary> found = new ArrayList<>();

    private Signatures() {}

    static boolean exist(COSDictionary catalog) {
        return !in(catalog).isEmpty();
    }

    /// Up to which byte the signatures say that they vouch for the file, whether or not they are valid; 0 without
    /// any.
    static long coverage(COSDictionary catalog) {
        return in(catalog).stream().mapToLong(Signatures::end).max().orElse(0);
    }

    /// Fields may hang in a loop, so each is looked at once.
    private static List<COSDictionary> in(COSDictionary catalog) {
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        var signatures = new Signatures();
        signatures.add(form == null ? null : form.getCOSArray(COSName.FIELDS));
        while (!signatures.open.isEmpty()) {
            signatures.visit(signatures.open.pop());
        }
        return signatures.found;
    }

    private void add(@Nullable COSArray fields) {
        for (var at = 0; fields != null && at < fields.size() && seen.size() < MOST_FIELDS; at++) {
            if (fields.getObject(at) instanceof COSDictionary field && seen.add(field)) {
                open.push(field);
            }
        }
    }

    /// An empty field waits for a signature; only one with a value has got it.
    private void visit(COSDictionary field) {
        var signature = field.getCOSDictionary(COSName.V);
        if (signature != null && COSName.SIG.equals(field.getCOSName(COSName.FT))) {
            found.add(signature);
        }
        add(field.getCOSArray(COSName.KIDS));
    }

    /// The range is in two parts, around the signature itself: start, length, start, length.
    private static long end(COSDictionary signature) {
        var range = signature.getCOSArray(COSName.BYTERANGE);
        return range != null
                        && range.size() == 4
                        && range.getObject(2) instanceof COSNumber start
                        && range.getObject(3) instanceof COSNumber length
                ? start.longValue() + length.longValue()
                : 0;
    }
}
