package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;

/// Makes every stream that is found in a file safe to be decoded by PDFBox whenever it likes.
final class StreamGuard {

    /// More than LZW, the worst of the filters, can make of one byte.
    private static final int WORST_GROWTH = 2_800;

    /// Where the filters of a picture are found by who decodes it after all; see [PictureDecoding].
    static final COSName SET_ASIDE = COSName.getPDFName("PassbookSetAside");

    static final Set<COSName> PICTURE_FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE);

    private final long granted;
    private final StreamDecoding decoding;
    private long objectBytes;

    /// @param granted bytes of one stream after decoding, and of all streams together that hold objects
    StreamGuard(long granted, StreamDecoding decoding) {
        this.granted = granted;
        this.decoding = decoding;
    }

    /// A picture has its filters set aside: hardly anybody will look at it, and what is not decoded cannot grow.
    ///
    /// @throws LimitExceeded when the stream is too large
    /// @throws IOException when it is encoded in an unknown way
    void check(COSStream stream) throws IOException {
        if (isPicture(stream)) {
            stream.setItem(SET_ASIDE, stream.getFilters());
            stream.removeItem(COSName.FILTER);
        } else if (holdsObjects(stream)) {
            countObjects(decoding.measure(stream));
        } else if (mayGrowTooLarge(stream)) {
            decoding.measure(stream);
        }
        parameters(stream).forEach(this::checkRow);
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || listed(stream.getFilters()).stream().anyMatch(PICTURE_FILTERS::contains);
    }

    /// These are parsed to the end at once, and what is parsed takes ten times the memory of what is written.
    private static boolean holdsObjects(COSStream stream) {
        return stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST);
    }

    private void countObjects(long bytes) {
        objectBytes += bytes;
        if (objectBytes > granted) {
            throw new LimitExceeded("decoded bytes of objects", granted);
        }
    }

    private boolean mayGrowTooLarge(COSStream stream) throws IOException {
        List<Filter> filters = StreamDecoding.filters(stream);
        return stream.getLength() * Math.pow(WORST_GROWTH, filters.size()) > granted;
    }

    private static List<COSDictionary> parameters(COSStream stream) {
        return listed(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    /// Decoders set room for a whole row aside before they see the first byte of it.
    private void checkRow(COSDictionary parameters) {
        var columns = Math.max(1L, parameters.getInt(COSName.COLUMNS, 1));
        var colours = Math.max(1L, parameters.getInt(COSName.COLORS, 1));
        if (columns * colours > granted) {
            throw new LimitExceeded("decoded bytes", granted);
        }
    }

    private static List<? extends COSBase> listed(COSBase oneOrMore) {
        return switch (oneOrMore) {
            case COSArray array -> array.toList();
            case null -> List.of();
            case COSBase one -> List.of(one);
        };
    }
}
