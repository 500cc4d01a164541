package dev.passbook.retry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells requests apart by what they ask for. Two multipart bodies with the same parts are the same, although each
/// attempt of a client draws the boundary between them anew.
final class Fingerprint {

    private final MessageDigest digest = sha256();

    private Fingerprint(HttpServletRequest request) {
        add(request.getMethod());
        add(request.getRequestURI());
        add(String.valueOf(request.getQueryString()));
    }

    static String ofParts(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = new Fingerprint(request);
        for (var part : request.getParts()) {
            fingerprint.add(part.getName());
            fingerprint.add(String.valueOf(part.getSubmittedFileName() != null));
            try (var content = part.getInputStream()) {
                fingerprint.add(content);
            }
        }
        return fingerprint.hex();
    }

    static String ofBody(HttpServletRequest request, byte[] body) {
        var fingerprint = new Fingerprint(request);
        fingerprint.add(body);
        return fingerprint.hex();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The length first, so that what belongs to one piece cannot be taken for the next.
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private void add(InputStream content) throws IOException {
        var own = new DigestInputStream(content, sha256());
        own.transferTo(OutputStream.nullOutputStream());
        add(own.getMessageDigest().digest());
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
