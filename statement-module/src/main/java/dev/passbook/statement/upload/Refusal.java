package dev.passbook.statement.upload;

import dev.passbook.statement.BankId;

/// Why a file is not taken. The messages and numbers are those of the wire contract; clients compare them to the
/// letter.
sealed interface Refusal {

    String message();

    int status();

    /// The file is protected and the given password, or none, does not open it.
    record PasswordIncorrect() implements Refusal {

        @Override
        public String message() {
            return "Password incorrect";
        }

        @Override
        public int status() {
            return 3;
        }
    }

    /// The statement is of another bank than the caller says.
    record AnotherBank(BankId named) implements Refusal {

        @Override
        public String message() {
            return "Not %s statement".formatted(named);
        }

        @Override
        public int status() {
            return 4;
        }
    }

    /// The caller did not name the bank and the document does not tell it.
    record BankUndetected() implements Refusal {

        @Override
        public String message() {
            return "Unable to detect bank. Please provide BANK NAME.";
        }

        @Override
        public int status() {
            return 5;
        }
    }

    /// The file is broken, shows only pictures, or has nothing of a statement in it.
    record NotParsable() implements Refusal {

        @Override
        public String message() {
            return "PDF is not parsable";
        }

        @Override
        public int status() {
            return 6;
        }
    }

    /// There is no table with the columns that a statement must have.
    record UnsupportedFormat() implements Refusal {

        @Override
        public String message() {
            return "Unsupported Bank Statement Format. It should have balance, date and amount columns.";
        }

        @Override
        public int status() {
            return 7;
        }
    }

    /// The entity is for one account and already holds another. The contract names neither text nor number.
    record AnotherAccount() implements Refusal {

        @Override
        public String message() {
            return "The entity holds another account and takes statements of that one only.";
        }

        @Override
        public int status() {
            return 0;
        }
    }
}
