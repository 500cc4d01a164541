package dev.passbook.statement.layout;

import org.jspecify.annotations.Nullable;

/// One column name.
///
/// @param text the words over all lines of the header, joined by spaces
/// @param role what it heads, null when the text is no known name
/// @param left in points
/// @param right in points
record HeaderCell(String text, @Nullable Role role, double left, double right) {

    double centre() {
        return (left + right) / 2;
    }

    HeaderCell as(@Nullable Role other) {
        return new HeaderCell(text, other, left, right);
    }

    HeaderCell with(HeaderCell below) {
        return new HeaderCell(text + " " + below.text, null, Math.min(left, below.left), Math.max(right, below.right));
    }

    boolean overlaps(HeaderCell other) {
        double common = Math.min(right, other.right) - Math.max(left, other.left);
        return common > 0.3 * Math.min(right - left, other.right - other.left);
    }
}
