package dev.passbook.paging;

/// A value with its place in the list that it is a slice of.
///
/// @param position grows along the list and never changes
public record Positioned<T>(long position, T value) {}
