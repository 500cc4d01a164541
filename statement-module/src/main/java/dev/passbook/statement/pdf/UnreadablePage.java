package dev.passbook.statement.pdf;

/// A page of a document that opened is too damaged to say anything about it.
public final class UnreadablePage extends RuntimeException {

    UnreadablePage(int number, Throwable cause) {
        super("Page %d cannot be read".formatted(number), cause);
    }
}
