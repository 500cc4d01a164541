package dev.passbook.statement.anonymiser;

/// How an attempt to make a statement anonymous ended.
public sealed interface Anonymisation {

    /// @param pdf the new file, not encrypted; not to be changed
    /// @param report what was done, without a word of the statement
    record Anonymised(byte[] pdf, Report report) implements Anonymisation {}

    /// The file is encrypted and neither the given password nor the empty one opens it.
    record PasswordIncorrect() implements Anonymisation {}

    /// Nothing can be drawn after the file.
    ///
    /// @param reason for people; tells nothing of the content
    record Unreadable(String reason) implements Anonymisation {}

    /// What became of a statement, in numbers.
    ///
    /// @param pages of either file
    /// @param words that were drawn
    /// @param replaced how many of them differ from the original
    /// @param lines ruling lines that were drawn
    /// @param pictured pages that are pictures for the greater part, which are left out
    record Report(int pages, int words, int replaced, int lines, int pictured) {}
}
