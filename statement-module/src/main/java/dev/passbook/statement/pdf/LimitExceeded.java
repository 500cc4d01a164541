package dev.passbook.statement.pdf;

/// A document asks for more work than [PdfLimits] grants; the message names the limit.
public final class LimitExceeded extends RuntimeException {

    LimitExceeded(String limit, Object granted) {
        super("The document exceeds the limit of %s %s".formatted(granted, limit));
    }
}
