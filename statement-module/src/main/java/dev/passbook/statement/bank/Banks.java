package dev.passbook.statement.bank;

/// What is known of the banks at one moment. Who looks at a document keeps to one of these, so that a template
/// that is replaced meanwhile cannot be mixed with its successor.
///
/// @param recognition weighs by the templates of this directory
public record Banks(BankDirectory directory, BankRecognition recognition) {

    Banks(BankDirectory directory) {
        this(directory, new BankRecognition(directory));
    }
}
