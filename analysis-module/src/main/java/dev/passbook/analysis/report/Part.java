package dev.passbook.analysis.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A part of a workbook in memory, still compressed.
///
/// The library writes sizes behind each part as 64 bits, as Excel wants them; [java.util.zip.ZipInputStream]
/// stumbles over that, and [java.util.zip.ZipFile] wants a file, where statements must not lie in clear. So this
/// follows the directory at the end of the zip.
///
/// @param start the first compressed byte
/// @param length in bytes, compressed
record Part(String name, byte[] zip, int start, int length) {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    /// @param zip without a comment, each part deflated
    static List<Part> of(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        if (bytes.getInt(end) != END_SIGNATURE) {
            throw new IllegalArgumentException("The zip does not end with its directory");
        }
        var parts = new ArrayList<Part>();
        int entry = bytes.getInt(end + 16);
        for (int left = size(bytes, end + 10); left > 0; left--) {
            int name = size(bytes, entry + 28);
            parts.add(part(bytes, entry, name));
            entry += ENTRY_SIZE + name + size(bytes, entry + 30) + size(bytes, entry + 32);
        }
        return parts;
    }

    void copyTo(OutputStream out) throws IOException {
        var inflater = new Inflater(true);
        try (var packed = new InflaterInputStream(new ByteArrayInputStream(zip, start, length), inflater)) {
            packed.transferTo(out);
        } finally {
            inflater.end();
        }
    }

    private static Part part(ByteBuffer bytes, int entry, int nameLength) {
        var name = new String(bytes.array(), entry + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
        int local = bytes.getInt(entry + 42);
        int start = local + LOCAL_SIZE + size(bytes, local + 26) + size(bytes, local + 28);
        return new Part(name, bytes.array(), start, bytes.getInt(entry + 20));
    }

    private static int size(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
