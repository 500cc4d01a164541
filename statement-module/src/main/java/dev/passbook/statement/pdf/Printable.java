package dev.passbook.statement.pdf;

/// Texts out of a file that people will read in lists and logs.
final class Printable {

    /// Longer than any name of a program; a hostile one is as long as the file.
    private static final int LONGEST = 500;

    private Printable() {}

    /// Without control characters, line breaks and marks that change how the rest is shown; cut short when very
    /// long.
    static String text(String said) {
        var printable = new StringBuilder();
        said.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .limit(LONGEST)
                .forEach(printable::appendCodePoint);
        return printable.toString().strip();
    }
}
