package dev.passbook.statement.pdf;

/// How an attempt to open a file ended.
public sealed interface Opening {

    /// @param file to be closed by the caller
    record Opened(PdfFile file) implements Opening {}

    /// The file is encrypted and neither the given password nor the empty one opens it.
    record PasswordIncorrect() implements Opening {}

    /// @param reason for the log, not for the customer
    record Unreadable(String reason) implements Opening {}
}
