package dev.passbook.statement.pdf;

import java.util.List;

/// What the content of a page draws, before anybody asks how it looks.
///
/// @param glyphs visible ones of any direction, in the order of drawing; nobody adds to them any more
/// @param pictured the visible area that pictures cover, in square points; where two overlap it counts twice
record PageDrawing(List<DrawnGlyph> glyphs, double pictured) {}
