package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A trace at a place of a document.
///
/// @param page from 1
/// @param box what it is about, in points from the top left corner of the page as it is shown
/// @param reason what was found, in a sentence for a person
/// @param evidence the values behind it, under the names that the catalogue gives
public record Finding(Trace trace, int page, Box box, String reason, Map<String, String> evidence) {

    /// A hostile document has texts of any length.
    private static final int LONGEST = 200;

    public Finding {
        var shortened = new LinkedHashMap<String, String>();
        evidence.forEach((name, value) -> shortened.put(name, shortened(value)));
        evidence = Collections.unmodifiableMap(shortened);
        reason = shortened(reason);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
