package dev.passbook.statement.identity;

/// A label inside a line.
///
/// @param from the place of its first sign in the line's text
/// @param to the place behind its last sign
/// @param colon whether a colon or the like follows
record Label(Field field, int from, int to, boolean colon) {}
