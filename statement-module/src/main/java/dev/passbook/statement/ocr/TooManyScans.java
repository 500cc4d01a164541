package dev.passbook.statement.ocr;

/// A document has more scanned pages than are read of one.
public final class TooManyScans extends RuntimeException {

    TooManyScans(int most) {
        super("More than %d pages of the document are scanned".formatted(most));
    }
}
