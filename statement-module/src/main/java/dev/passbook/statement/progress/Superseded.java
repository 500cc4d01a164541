package dev.passbook.statement.progress;

/// A worker tried to move a statement on after its right to do so had gone to another one. Its transaction must be
/// rolled back; the work itself is in better hands.
class Superseded extends RuntimeException {

    Superseded(Run run) {
        super("Run %d of statement %s was superseded".formatted(run.number(), run.statement()));
    }
}
