package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;

/// Makes every stream that is found in a file safe to be decoded by PDFBox whenever it likes.
final class StreamGuard {

    /// More than LZW, the worst of the filters, can make of one byte.
    private static final int WORST_GROWTH = 2_800;

    /// Where the filters of a picture are found by who decodes it after all; see [PictureDecoding].
    static final COSName SET_ASIDE = COSName.getPDFName("PassbookSetAside");

    /// Of all tables of contents of a file. What is kept of an entry takes twenty times the memory of what is written.
    private static final int MOST_ENTRIES = 500_000;

    /// Of the filters whose rows are predicted; 1 predicts nothing.
    private static final int FIRST_PREDICTOR = 2;

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
    private long entries;

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
        for (var one : parameters(stream)) {
            checkRow(one);
        }
    }

    /// A table of contents whose rows take no bytes would have as many as it says, which may be two billions.
    ///
    /// @throws LimitExceeded when it is too large, or too long with those before it
    /// @throws IOException when it is none, or encoded in an unknown way
    void checkTable(COSStream table) throws IOException {
        check(table);
        var row = rowBytes(table);
        if (row < 1) {
            throw new IOException("The rows of a table of contents have no bytes");
        }
        entries += decoding.measure(table) / row;
        if (entries > MOST_ENTRIES) {
            throw new LimitExceeded("entries in tables of contents", MOST_ENTRIES);
        }
    }

    private static long rowBytes(COSStream table) {
        return listed(table.getDictionaryObject(COSName.W)).stream()
                .filter(COSNumber.class::isInstance)
                .mapToLong(width -> ((COSNumber) width).longValue())
                .sum();
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

    /// Decoders set room for a whole row aside before they see the first byte of it, and never come to the end of
    /// rows without any.
    private void checkRow(COSDictionary parameters) throws IOException {
        var columns = parameters.getInt(COSName.COLUMNS, 1);
        var colours = parameters.getInt(COSName.COLORS, 1);
        var bits = parameters.getInt(COSName.BITS_PER_COMPONENT, Byte.SIZE);
        if (Math.max(1L, columns) * Math.max(1L, colours) > granted) {
            throw new LimitExceeded("decoded bytes", granted);
        }
        if (parameters.getInt(COSName.PREDICTOR, 1) >= FIRST_PREDICTOR
                && Math.min(Math.min(columns, colours), bits) < 1) {
            throw new IOException("The rows of a stream have no bytes");
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
