package dev.passbook.statement.ocr;

/// A scanned page was not read: recognition hung, crashed or answered nonsense. Another attempt may succeed.
public final class OcrFailed extends RuntimeException {

    OcrFailed(String reason) {
        super(reason);
    }

    OcrFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
