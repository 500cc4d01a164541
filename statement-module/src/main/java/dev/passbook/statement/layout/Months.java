package dev.passbook.statement.layout;

import java.util.List;

/// The names of the months in the languages in which statements are written, and their usual short forms.
final class Months {

    private static final int SHORTEST = 3;
    /// Names from January on; a name counts from its third letter.
    private static final List<List<String>> NAMES = List.of(
            List.of("january", "januari", "januar", "janvier", "janeiro", "gennaio", "enero"),
            List.of("february", "februari", "februar", "fevrier", "février", "febrero", "febbraio", "fevereiro"),
            List.of("march", "maart", "märz", "maerz", "mars", "marzo", "março", "maret", "mrt", "mrz"),
            List.of("april", "avril", "abril", "aprile"),
            List.of("may", "mei", "mai", "mayo", "maggio", "maio"),
            List.of("june", "juni", "juin", "junio", "giugno", "junho"),
            List.of("july", "juli", "juillet", "julio", "luglio", "julho"),
            List.of("august", "augustus", "août", "aout", "agosto", "agustus"),
            List.of("september", "septembre", "septiembre", "settembre", "setembro"),
            List.of("october", "oktober", "octobre", "octubre", "ottobre", "outubro"),
            List.of("november", "novembre", "noviembre", "novembro"),
            List.of("december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro", "desember"));

    private Months() {}

    /// The month, from 1, whose name or the beginning of it stands between two places of a text; 0 when none does.
    static int of(String text, int from, int to) {
        int length = to - from;
        for (int m = 0; m < NAMES.size() && length >= SHORTEST; m++) {
            for (String name : NAMES.get(m)) {
                if (length <= name.length() && text.regionMatches(true, from, name, 0, length)) {
                    return m + 1;
                }
            }
        }
        return 0;
    }
}
