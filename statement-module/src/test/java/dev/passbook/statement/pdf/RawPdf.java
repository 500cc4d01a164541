package dev.passbook.statement.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/// Writes documents object by object, with mistakes that no library would make. The first object must be the
/// catalog.
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /// A document with one page, whose content is object 4 and whose other entries are up to the caller.
    static RawPdf withPage(String entries) {
        return new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R%s>>".formatted(entries));
    }

    RawPdf object(String body) {
        objects.add(latin1(body));
        return this;
    }

    RawPdf stream(String entries, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(latin1("<<%s/Length %d>>\nstream\n".formatted(entries, content.length)));
        body.writeBytes(content);
        body.writeBytes(latin1("\nendstream"));
        objects.add(body.toByteArray());
        return this;
    }

    RawPdf stream(String entries, String content) {
        return stream(entries, latin1(content));
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(latin1("%PDF-1.7\n"));
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (var number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(latin1(number + " 0 obj\n"));
            file.writeBytes(objects.get(number - 1));
            file.writeBytes(latin1("\nendobj\n"));
        }
        var start = file.size();
        file.writeBytes(latin1(table
                + "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, trailer, start)));
        return file.toByteArray();
    }

    /// As many blanks as asked for, deflated as often as asked for.
    static byte[] bomb(long blanks, int layers) {
        var chunk = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var deflated = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var buffer = new byte[1 << 16];
        for (var left = blanks; left > 0; left -= chunk.length) {
            deflater.setInput(chunk);
            while (!deflater.needsInput()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return layers == 1 ? deflated.toByteArray() : deflate(deflated.toByteArray());
    }

    static byte[] deflate(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        var deflated = new byte[content.length + 64];
        var length = deflater.deflate(deflated);
        deflater.end();
        return Arrays.copyOf(deflated, length);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
