package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;

/// An amount where it stands in a line, together with a currency or a Dr or Cr printed as words of their own
/// beside it.
///
/// @param amount what it says
/// @param box what the number covers, without the words beside it
/// @param from the first word of the line that belongs to it
/// @param to the word after the last one
record Figure(Amount amount, Box box, int from, int to) {}
