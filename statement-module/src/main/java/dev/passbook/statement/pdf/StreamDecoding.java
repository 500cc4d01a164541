package dev.passbook.statement.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/// Decodes streams up to a limit. PDFBox itself would follow a few bytes of input into gigabytes of memory.
final class StreamDecoding {

    /// What to do about content that cannot be decoded to its end.
    private enum Damage {
        /// What came before the damage is still worth reading.
        ENDS_CONTENT,
        IS_REPORTED
    }

    private final long granted;
    private final ReadingTime time;

    /// @param granted bytes of one stream
    StreamDecoding(long granted, ReadingTime time) {
        this.granted = granted;
        this.time = time;
    }

    /// The decoded content; where it is damaged, what comes before.
    ///
    /// @throws LimitExceeded when there are more bytes than granted
    /// @throws IOException when it is encoded in an unknown way
    byte[] decode(COSStream stream) throws IOException {
        var content = new ByteArrayOutputStream();
        decode(stream, content);
        return content.toByteArray();
    }

    /// Appends the decoded content to what is kept already.
    ///
    /// @throws LimitExceeded as [#decode(COSStream)] does
    /// @throws IOException as [#decode(COSStream)] does
    void decode(COSStream stream, OutputStream kept) throws IOException {
        decode(stream, limited(kept), Damage.ENDS_CONTENT);
    }

    /// The decoded content.
    ///
    /// @throws LimitExceeded as [#decode(COSStream)] does
    /// @throws IOException when it is damaged or encoded in an unknown way
    ContentBytes undamaged(COSStream stream) throws IOException {
        var content = new ContentBuffer(stream.getLength());
        decode(stream, limited(content), Damage.IS_REPORTED);
        return content.bytes();
    }

    /// How many bytes the decoded content has.
    ///
    /// @throws LimitExceeded as [#decode(COSStream)] does, after as little
    /// @throws IOException as [#decode(COSStream)] does
    long measure(COSStream stream) throws IOException {
        var content = limited(OutputStream.nullOutputStream());
        decode(stream, content, Damage.ENDS_CONTENT);
        return content.count();
    }

    /// The filters in the order of decoding. One that is named twice is applied once, as PDFBox does.
    static List<Filter> filters(COSStream stream) throws IOException {
        var filters = Stream.<Filter>builder();
        for (var name : names(stream.getFilters())) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
        return filters.build().distinct().toList();
    }

    private static List<COSName> names(COSBase filters) {
        return switch (filters) {
            case COSName name -> List.of(name);
            case COSArray names ->
                names.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private void decode(COSStream stream, CountedOutput decoded, Damage damage) throws IOException {
        var filters = filters(stream);
        try (var raw = stream.createRawInputStream()) {
            if (filters.isEmpty()) {
                raw.transferTo(decoded);
            } else {
                decode(stream, raw, filters, decoded, damage);
            }
        }
    }

    private void decode(COSStream stream, InputStream raw, List<Filter> filters, CountedOutput decoded, Damage damage)
            throws IOException {
        var last = filters.size() - 1;
        var input = raw;
        for (var at = 0; at < last; at++) {
            var between = new ByteArrayOutputStream();
            apply(filters.get(at), input, limited(between), stream, at, damage);
            input = new ByteArrayInputStream(between.toByteArray());
        }
        apply(filters.get(last), input, decoded, stream, last, damage);
    }

    private static void apply(
            Filter filter, InputStream from, CountedOutput to, COSStream parameters, int at, Damage damage)
            throws IOException {
        try {
            filter.decode(from, to, parameters, at);
        } catch (IOException damaged) {
            if (damage == Damage.IS_REPORTED) {
                throw damaged;
            }
        }
    }

    private CountedOutput limited(OutputStream kept) {
        return new CountedOutput(kept, granted, time);
    }
}
