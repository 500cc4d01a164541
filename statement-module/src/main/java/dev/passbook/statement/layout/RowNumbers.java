package dev.passbook.statement.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The serial numbers that some banks print before every row: the first one tells whether rows before it are
/// missing.
final class RowNumbers {

    private static final int LONGEST = 5;

    private RowNumbers() {}

    /// The reason to doubt that the rows begin with the first one; null when their numbers begin with 1 or there
    /// are none.
    ///
    /// @param rows oldest first
    static @Nullable String doubt(List<Movement> rows, boolean newestFirst) {
        var numbers = numbers(newestFirst ? rows.reversed() : rows);
        if (numbers.size() < 2 || numbers.size() < rows.size()) {
            return null;
        }
        int step = numbers.get(1) - numbers.get(0);
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) - numbers.get(i - 1) != step || Math.abs(step) != 1) {
                return null;
            }
        }
        int least = Math.min(numbers.getFirst(), numbers.getLast());
        return least == 1 ? null : "The transactions are numbered from " + least + " on";
    }

    private static List<Integer> numbers(List<Movement> rows) {
        var numbers = new ArrayList<Integer>(rows.size());
        for (Movement row : rows) {
            var first =
                    row.entry().flags().isEmpty() ? null : row.entry().flags().getFirst();
            int number = first == null || first.column() > 0 ? -1 : number(first.text());
            if (number >= 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static int number(String text) {
        int end = text.endsWith(".") || text.endsWith(")") ? text.length() - 1 : text.length();
        if (end == 0 || end > LONGEST) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
