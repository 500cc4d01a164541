package dev.passbook.journal;

/// An event has been given its number. Published in the transaction that appends it, right before the commit:
/// what a synchronous listener writes is committed with the event.
public record EventAppended(Event event) {}
