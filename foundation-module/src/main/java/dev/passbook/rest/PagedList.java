package dev.passbook.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param count how many there are on all pages
/// @param next the absolute address of the next page, null on the last
/// @param previous the absolute address of the page before, null on the first
public record PagedList<T>(
        long count, @Nullable String next, @Nullable String previous, List<T> results) {}
