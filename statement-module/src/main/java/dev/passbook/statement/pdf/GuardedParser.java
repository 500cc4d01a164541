package dev.passbook.statement.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/// PDFBox's parser, with a look at every stream before anything is made of it.
final class GuardedParser extends PDFParser {

    private final StreamGuard guard;

    GuardedParser(TimedBytes content, String password, StreamGuard guard) throws IOException {
        super(content, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        this.guard = guard;
    }

    /// Everything that a document refers to comes through here, and comes decrypted.
    @Override
    protected COSBase parseObjectDynamically(COSObjectKey key, boolean notFromObjectStream) throws IOException {
        var found = super.parseObjectDynamically(key, notFromObjectStream);
        if (found instanceof COSStream stream) {
            guard.check(stream);
        }
        return found;
    }

    /// The table of contents of a file comes only through here, and is never encrypted.
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (dictionary.containsKey(COSName.W)) {
            guard.checkTable(stream);
        }
        return stream;
    }
}
