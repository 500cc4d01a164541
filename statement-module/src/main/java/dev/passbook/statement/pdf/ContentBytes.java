package dev.passbook.statement.pdf;

/// Decoded content with one blank behind its end, so that whoever reads on need not ask at every byte whether
/// there is another one.
///
/// @param bytes more than `end`
/// @param end where the content ends
record ContentBytes(byte[] bytes, int end) {

    ContentBytes {
        if (bytes[end] != ' ') {
            throw new IllegalArgumentException("A blank must follow the content");
        }
    }
}
