package dev.passbook.statement.forensics;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the cuts of a typeface have in common: bold and slanted print are no other font.
record FontFamily(String name) {

    private static final Pattern CUT = Pattern.compile(
            "bold|italic|oblique|regular|roman|medium|light|semi|demi|black|narrow|condensed|cond|psmt|mt|ps|[^a-z]");

    private static final int LONGEST = 100;

    static FontFamily of(String font) {
        var start = font.substring(0, Math.min(LONGEST, font.length())).toLowerCase(Locale.ROOT);
        return new FontFamily(CUT.matcher(start).replaceAll(""));
    }
}
