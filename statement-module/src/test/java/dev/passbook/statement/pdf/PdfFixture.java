package dev.passbook.statement.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes small documents from the operators of their pages. A page is 600 wide and 800 high; `/F1` is Helvetica,
/// `/F2` Courier, whose signs are all 0.6 em wide.
final class PdfFixture {

    private final PDDocument document = new PDDocument();

    static PdfFixture document() {
        return new PdfFixture();
    }

    /// A page with some text at a place, y up, in Courier of size 10.
    static String text(double x, double y, String text) {
        return "BT /F2 10 Tf 1 0 0 1 %s %s Tm (%s) Tj ET\n".formatted(x, y, text);
    }

    PdfFixture page(String... contents) {
        return page(_ -> {}, contents);
    }

    /// @param contents one content stream each
    PdfFixture page(Consumer<PDPage> change, String... contents) {
        var page = new PDPage(new PDRectangle(600, 800));
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        page.getResources().put(COSName.getPDFName("F2"), new PDType1Font(FontName.COURIER));
        var streams = new COSArray(Stream.of(contents).map(this::stream).toList());
        page.getCOSObject().setItem(COSName.CONTENTS, streams);
        document.addPage(page);
        change.accept(page);
        return this;
    }

    PdfFixture with(Consumer<PDDocument> change) {
        change.accept(document);
        return this;
    }

    COSStream stream(String content) {
        var stream = document.getDocument().createCOSStream();
        try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stream;
    }

    byte[] bytes() {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] encrypted(String userPassword, int keyLength, boolean aes) {
        var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
        policy.setEncryptionKeyLength(keyLength);
        policy.setPreferAES(aes);
        try {
            document.protect(policy);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes();
    }

    /// The pages as they are read.
    List<Page> read() {
        return read(bytes());
    }

    static List<Page> read(byte[] content) {
        try (var file = opened(PdfFile.open(content, null, PdfLimits.defaults()))) {
            return file.pages();
        }
    }

    static PdfFile opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var file) -> file;
            case Opening.PasswordIncorrect() -> throw new AssertionError("The password is incorrect");
            case Opening.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }

    /// The texts of the first page's words.
    List<String> words() {
        return texts(read().getFirst());
    }

    static List<String> texts(Page page) {
        return page.words().stream().map(Word::text).toList();
    }
}
