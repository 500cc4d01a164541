package dev.passbook.statement;

import java.time.LocalDate;

/// The days that a statement covers.
///
/// @param from the first day, inclusive
/// @param to the last day, inclusive; not before `from`
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period must not end (%s) before it begins (%s)".formatted(to, from));
        }
    }
}
