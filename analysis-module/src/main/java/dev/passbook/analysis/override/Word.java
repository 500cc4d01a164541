package dev.passbook.analysis.override;

/// A word that a caller may correct a verdict to.
public interface Word {

    /// The contract's spelling.
    String wire();

    /// What it stands for, in a few words for a person.
    String meaning();
}
