package dev.passbook.statement.bank;

/// Where the header of the first transaction table stands.
///
/// @param page from 1
/// @param top the baseline of the header's first line, in points from the top of the page
public record TablePlace(int page, double top) {}
