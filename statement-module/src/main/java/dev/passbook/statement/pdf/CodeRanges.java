package dev.passbook.statement.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSStream;

/// How many codes a map from codes to text speaks of. A line like `<0000> <ffff> <0041>` gives a text to each of
/// 65,536 codes, and PDFBox notes every one, as often as the line is repeated.
final class CodeRanges {

    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";

    /// First and last code; the text of the first follows. A list of texts is no longer than it is written.
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f\\s]*+)>\\s*+<([0-9A-Fa-f\\s]*+)>\\s*+<");

    /// What PDFBox keeps of a code.
    private static final int DIGITS = 8;

    private CodeRanges() {}

    /// @return what can be told of a damaged map
    static long claimed(COSStream map) {
        try (var content = map.createInputStream()) {
            return claimed(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    private static long claimed(String map) {
        var claimed = 0L;
        for (int begin = map.indexOf(BEGIN), end; begin >= 0; begin = map.indexOf(BEGIN, end)) {
            end = map.indexOf(END, begin);
            end = end < 0 ? map.length() : end;
            claimed += inSection(map.substring(begin, end));
        }
        return claimed;
    }

    private static long inSection(String ranges) {
        return RANGE.matcher(ranges)
                .results()
                .mapToLong(range -> Math.max(0L, (long) code(range.group(2)) - code(range.group(1)) + 1))
                .sum();
    }

    private static int code(String hex) {
        var digits = hex.replaceAll("\\s", "");
        var whole = digits.length() % 2 == 0 ? digits : digits + "0";
        return whole.isEmpty()
                ? 0
                : Integer.parseUnsignedInt(whole, Math.max(0, whole.length() - DIGITS), whole.length(), 16);
    }
}
