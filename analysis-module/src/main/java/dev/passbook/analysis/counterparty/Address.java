package dev.passbook.analysis.counterparty;

import java.util.ArrayList;

/// A UPI address: what stands before its `@` is often made of the owner's name.
final class Address {

    private static final int SHORTEST_PART = 3;

    private Address() {}

    /// The words of the first part that may be a name: `ASHA VERMA` for `asha.verma@okhdfc`; empty for numbers,
    /// for codes of gateways and for what has no vowel.
    static String name(String local) {
        var words = new ArrayList<String>();
        for (var part : local.split("[^A-Z]+")) {
            if (part.length() >= SHORTEST_PART && !Lexicon.get().isHandleMark(part) && isPronounceable(part)) {
                words.add(part);
            }
        }
        return References.isMixed(local) ? "" : String.join(" ", words);
    }

    private static boolean isPronounceable(String part) {
        return part.chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
    }
}
