package dev.passbook.journal;

/// A reader wants to go on from something that is no event of its own journal; the message is safe to show.
public class InvalidSince extends RuntimeException {

    InvalidSince() {
        super("`since` is not the id of an event of yours");
    }
}
