package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;

/// A page whose content streams are decoded into one buffer before they are read: bounded, and a good deal faster
/// than PDFBox's way of reading across several of them byte by byte.
final class PageContent extends PDPage {

    private final StreamDecoding decoding;
    private final long granted;
    private final PDResources resources;

    /// @param cache shared by the pages of a document, so that a font is parsed once
    /// @param granted bytes of all content streams together
    PageContent(COSDictionary page, @Nullable ResourceCache cache, StreamDecoding decoding, long granted) {
        super(page);
        this.decoding = decoding;
        this.granted = granted;
        this.resources = PDPageTree.getInheritableAttribute(page, COSName.RESOURCES) instanceof COSDictionary inherited
                ? new PDResources(inherited, cache)
                : new PDResources();
    }

    @Override
    public PDResources getResources() {
        return resources;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        var content = content();
        return new RandomAccessReadBuffer(Arrays.copyOf(content.bytes(), content.end()));
    }

    /// All content streams in a row, with a space between them, for a word may not run from one into the next. A
    /// stream that cannot be decoded is left out, as viewers do.
    ContentBytes content() {
        var streams = streams();
        var content = new ContentBuffer(
                streams.stream().mapToLong(COSStream::getLength).sum());
        for (var stream : streams) {
            append(stream, content);
        }
        return content.bytes();
    }

    private void append(COSStream stream, ContentBuffer content) {
        var before = content.size();
        try {
            decoding.decode(stream, content);
            content.write(' ');
        } catch (IOException _) {
            content.cutTo(before);
        }
        if (content.size() > granted) {
            throw new LimitExceeded("decoded bytes on a page", granted);
        }
    }

    private List<COSStream> streams() {
        return switch (getCOSObject().getDictionaryObject(COSName.CONTENTS)) {
            case COSStream single -> List.of(single);
            case COSArray array -> streams(array);
            case null, default -> List.of();
        };
    }

    private static List<COSStream> streams(COSArray array) {
        return IntStream.range(0, array.size())
                .mapToObj(array::getObject)
                .map(part -> part instanceof COSStream stream ? stream : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
