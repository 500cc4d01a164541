package dev.passbook.statement;

/// How the pages of a statement were read. Says nothing about whether the statement is genuine.
public enum ReadBy {
    /// By the text that the document holds.
    TEXT,
    /// Off the picture of at least one page, by optical character recognition: letters and digits may be wrong
    /// where the arithmetic does not prove them.
    OCR
}
