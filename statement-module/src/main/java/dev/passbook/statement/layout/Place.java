package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;

/// Where a row stands in the document.
///
/// @param page from 1
/// @param line the line of its date or amount among the lines of the page, from 0
/// @param box what the row covers, in points from the top left corner of the page
public record Place(int page, int line, Box box) {}
