package dev.passbook.rest;

/// A file that came as a part of a multipart body. Neither its name nor its declared type is to be trusted.
public record FilePart(byte[] content) {

    @Override
    public String toString() {
        return "FilePart(%d bytes)".formatted(content.length);
    }
}
