package dev.passbook.analysis;

import dev.passbook.statement.Transaction;
import java.util.List;

/// How an attempt to override ended.
sealed interface OverrideOutcome {

    /// It is as the caller wished.
    record Stored(Transaction transaction) implements OverrideOutcome {}

    /// Nothing was changed.
    record Refused(List<OverrideError> errors) implements OverrideOutcome {

        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /// Why an attempt is refused. What was sent is not repeated: it may be anything.
    sealed interface OverrideError {

        /// A sentence for a person.
        String message();

        /// Where in the input it is.
        List<String> path();
    }

    /// The caller has no such account, or no completed statement of the account shows such a transaction.
    record TransactionNotFound() implements OverrideError {

        @Override
        public String message() {
            return "No completed statement of this account shows such a transaction.";
        }

        @Override
        public List<String> path() {
            return List.of("input", "transactionHash");
        }
    }

    /// A word that the contract does not have, or not for money that went this way.
    ///
    /// @param allowed what can be given instead
    record ValueNotAllowed(String field, List<String> allowed) implements OverrideError {

        public ValueNotAllowed {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String message() {
            return "This is no %s of such a transaction.".formatted(field);
        }

        @Override
        public List<String> path() {
            return List.of("input", field);
        }
    }

    /// Input that says nothing or cannot be kept.
    record InvalidInput(String field, String message) implements OverrideError {

        static InvalidInput nothing(String field) {
            return new InvalidInput(field, "Say what is to be changed.");
        }

        static InvalidInput unwritable(String field, int longest) {
            return new InvalidInput(
                    field, "At most %d characters can be kept, and no control characters.".formatted(longest));
        }

        @Override
        public List<String> path() {
            return List.of("input", field);
        }
    }
}
