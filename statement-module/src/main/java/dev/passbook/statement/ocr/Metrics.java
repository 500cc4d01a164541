package dev.passbook.statement.ocr;

/// How far the letters of a word reach above and below the line they stand on, in font sizes: from the ink alone
/// it cannot be told where `1,000` stands or how large `on` is set.
///
/// @param ascent above the line
/// @param descent below it
record Metrics(double ascent, double descent) {

    private static final double CAPITAL = 0.69;
    private static final double SMALL = 0.47;
    private static final double LOW = 0.1;
    private static final double COMMA = 0.14;
    private static final double TAIL = 0.21;

    private static final String SMALL_LETTERS = "acemnorsuvwxz+~=:<>»«";
    private static final String LOW_SIGNS = ".,_…";
    private static final String TAILED = "gjpqy()[]{}|@ç";
    private static final String COMMAS = ",;Q$";

    static Metrics of(String text) {
        double ascent = LOW;
        double descent = 0;
        for (int i = 0; i < text.length(); i++) {
            ascent = Math.max(ascent, ascent(text.charAt(i)));
            descent = Math.max(descent, descent(text.charAt(i)));
        }
        return new Metrics(ascent, descent);
    }

    /// The font size of a word whose ink has this height.
    double size(double height) {
        return height / (ascent + descent);
    }

    /// Whether the height of a word of such letters says how large they are.
    boolean isTelling() {
        return ascent > LOW;
    }

    private static double ascent(char letter) {
        if (LOW_SIGNS.indexOf(letter) >= 0) {
            return LOW;
        }
        return SMALL_LETTERS.indexOf(letter) >= 0 || letter == '-' ? SMALL : CAPITAL;
    }

    private static double descent(char letter) {
        if (TAILED.indexOf(letter) >= 0) {
            return TAIL;
        }
        return COMMAS.indexOf(letter) >= 0 ? COMMA : 0;
    }
}
