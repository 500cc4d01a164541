package dev.passbook.statement.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/// What the dictionary of a form says about the drawing of it.
final class FormEntries {

    private FormEntries() {}

    /// Puts the form's coordinates into the current ones. Anything but six numbers is no matrix.
    static void place(COSStream form, TextState state) {
        if (!(form.getDictionaryObject(COSName.MATRIX) instanceof COSArray numbers) || numbers.size() < 6) {
            return;
        }
        var six = new float[6];
        for (var at = 0; at < six.length; at++) {
            if (!(numbers.getObject(at) instanceof COSNumber number)) {
                return;
            }
            six[at] = number.floatValue();
        }
        state.concatenate(six[0], six[1], six[2], six[3], six[4], six[5]);
    }

    /// A form without an entry for them shares those of whoever draws it.
    static COSDictionary resources(COSStream form, COSDictionary outer) {
        var own = form.getCOSDictionary(COSName.RESOURCES);
        return own != null ? own : form.containsKey(COSName.RESOURCES) ? new COSDictionary() : outer;
    }
}
