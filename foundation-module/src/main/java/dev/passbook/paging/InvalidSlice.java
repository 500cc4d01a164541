package dev.passbook.paging;

/// A caller asked for a slice that cannot be; the message says what is wrong with it and is safe to show.
public class InvalidSlice extends RuntimeException {

    InvalidSlice(String message) {
        super(message);
    }
}
