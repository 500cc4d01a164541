package dev.passbook.analysis.report;

import java.util.regex.Pattern;

/// Makes the text of a statement fit for a cell. A statement is hostile: its text may carry characters that a
/// workbook must not, or that make a cell show something else than it holds.
final class CellText {

    /// Excel refuses to open a workbook with a longer cell.
    private static final int LONGEST = 32_767;

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r\\x{85}\\x{2028}\\x{2029}]+");

    /// Controls, halves of surrogate pairs and non-characters are no XML; the bidirectional controls reorder what
    /// is read.
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}"
            // written left to right, right to left, embedded, overridden, isolated
            + "\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /// Readers of workbooks take `_x0041_` for an `A` unless its first underscore is written the same way.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        var line = BREAKS.matcher(text).replaceAll(" ");
        var clean = UNFIT.matcher(line).replaceAll("");
        var escaped = ESCAPE.matcher(clean).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped);
    }

    private static String cut(String text) {
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
