package dev.passbook.statement.pdf;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.DateConverter;
import org.jspecify.annotations.Nullable;

/// Collects what a document says about itself.
final class FactsReading {

    private FactsReading() {}

    static DocumentFacts facts(PDDocument document, byte[] content, int pageCount) {
        var said = document.getDocumentInformation().getCOSObject();
        return new DocumentFacts(
                text(said, COSName.PRODUCER),
                text(said, COSName.CREATOR),
                text(said, COSName.AUTHOR),
                text(said, COSName.TITLE),
                date(said, COSName.CREATION_DATE),
                date(said, COSName.MOD_DATE),
                Revisions.count(content),
                Signatures.exist(document.getDocumentCatalog().getCOSObject()),
                document.isEncrypted(),
                pageCount);
    }

    private static @Nullable String text(COSDictionary said, COSName about) {
        var text = said.getString(about);
        var printable = text == null ? "" : Printable.text(text);
        return printable.isEmpty() ? null : printable;
    }

    private static @Nullable OffsetDateTime date(COSDictionary said, COSName about) {
        var text = text(said, about);
        try {
            var calendar = text == null ? null : DateConverter.toCalendar(text);
            return calendar == null ? null : moment(calendar);
        } catch (DateTimeException | IllegalArgumentException _) {
            return null;
        }
    }

    private static OffsetDateTime moment(Calendar calendar) {
        return calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()).toOffsetDateTime();
    }
}
