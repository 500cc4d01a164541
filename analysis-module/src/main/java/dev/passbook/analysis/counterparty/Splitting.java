package dev.passbook.analysis.counterparty;

import java.util.ArrayList;
import java.util.List;

/// Cuts a narration at the separators that banks use.
///
/// A dash separates, except within a piece of a narration that is already cut by slashes (`D-MART`), and within a
/// UPI address (`add-money@paytm`).
final class Splitting {

    private static final String SEPARATORS = "/:*|;,#()+=<>\\~_";

    /// A first part of an address as short as this is the end of one that a dash cuts.
    private static final int SHORTEST_LOCAL_PART = 2;

    private final String text;
    /// Two slashes and more cut a narration; one may be part of a name.
    private final boolean slashed;
    private final int firstSlash;
    private final List<String> pieces = new ArrayList<>();
    private char before = '/';

    private Splitting(String text) {
        this.text = text;
        firstSlash = text.indexOf('/');
        slashed = firstSlash >= 0 && text.indexOf('/', firstSlash + 1) >= 0;
    }

    /// The pieces in their order, stripped; empty ones keep their place, since in some forms the place is the
    /// meaning.
    ///
    /// @param text in capitals with single spaces
    static List<String> pieces(String text) {
        var splitting = new Splitting(text);
        splitting.split();
        return splitting.pieces;
    }

    private void split() {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (SEPARATORS.indexOf(c) >= 0 || c == '-' && separates(at)) {
                add(text.substring(start, at).strip());
                before = c;
                start = at + 1;
            }
        }
        add(text.substring(start).strip());
    }

    private boolean separates(int at) {
        boolean inside = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        return !(slashed && at > firstSlash && inside);
    }

    private void add(String piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && continuesAddress(piece, pieces.get(last))) {
            pieces.set(last, pieces.get(last) + before + piece);
        } else {
            pieces.add(piece);
        }
    }

    private boolean continuesAddress(String piece, String previous) {
        int local = piece.indexOf('@');
        if (local < 0 || previous.isEmpty() || previous.indexOf(' ') >= 0 || previous.indexOf('@') >= 0) {
            return false;
        }
        boolean named = pieces.size() > 1 && !isNumber(pieces.get(pieces.size() - 2));
        return before == '_' || before == '-' && (local <= SHORTEST_LOCAL_PART || !named);
    }

    private static boolean isNumber(String piece) {
        return !piece.isEmpty() && piece.chars().allMatch(c -> Character.isDigit(c) || c == ' ');
    }
}
