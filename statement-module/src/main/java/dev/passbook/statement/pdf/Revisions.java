package dev.passbook.statement.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts how often a file was saved: every save in place appends a part that ends in `%%EOF`.
public final class Revisions {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINEARIZED = "/Linearized".getBytes(StandardCharsets.US_ASCII);

    /// Where the mark of a linearised file must be found.
    private static final int HEAD = 1_024;

    private Revisions() {}

    /// Two kinds of ends are no save: that of the first page of a linearised file, which is written in one go,
    /// and that of a part without objects, such as the second table of contents that word processors write for
    /// old viewers.
    ///
    /// @return 1 for a file that was written once
    static int count(byte[] content) {
        return Math.max(1, ends(content).size());
    }

    /// Where the saves end: the bytes up to there are the file as it was then, for anybody to open.
    ///
    /// @return ascending; empty for a damaged file
    public static List<Integer> ends(byte[] content) {
        var ends = new ArrayList<Integer>();
        for (int from = 0, end; (end = find(END, content, from, content.length)) >= 0; from = end + END.length) {
            if (find(OBJECT, content, from, end) >= 0) {
                ends.add(end + END.length);
            }
        }
        return isLinearized(content) && !ends.isEmpty() ? ends.subList(1, ends.size()) : ends;
    }

    private static boolean isLinearized(byte[] content) {
        return find(LINEARIZED, content, 0, Math.min(HEAD, content.length)) >= 0;
    }

    private static int find(byte[] wanted, byte[] content, int from, int to) {
        for (var at = from; at <= to - wanted.length; at++) {
            if (matches(wanted, content, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] wanted, byte[] content, int at) {
        return content[at] == wanted[0] && Arrays.equals(wanted, 0, wanted.length, content, at, at + wanted.length);
    }
}
