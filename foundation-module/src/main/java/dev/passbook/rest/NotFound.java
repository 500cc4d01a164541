package dev.passbook.rest;

/// What was asked for does not exist for this caller: 404 with a `detail`.
public class NotFound extends RuntimeException {

    public NotFound() {
        this("Not found.");
    }

    NotFound(String detail) {
        super(detail);
    }
}
