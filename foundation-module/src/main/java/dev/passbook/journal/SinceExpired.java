package dev.passbook.journal;

/// A reader wants to go on from a place whose following events are no longer all kept. It has to start from the
/// current state instead; the message says so to callers.
public class SinceExpired extends RuntimeException {

    SinceExpired() {
        super("What happened after `since` is no longer kept: subscribe without it to start from the current state");
    }
}
