package dev.passbook.statement.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Tells the colour of a fill by the operands that set it. Only the three device colour spaces are followed: any
/// other may need a table as large as the file.
final class Colours {

    private static final String UNKNOWN = "";

    private Colours() {}

    /// The colour of `g`, `rg` and `k`, told by the number of components.
    static String device(List<COSBase> operands) {
        var parts = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(part -> Math.clamp(((COSNumber) part).floatValue(), 0, 1))
                .toArray();
        return switch (parts.length) {
            case 1 -> hex(parts[0], parts[0], parts[0]);
            case 3 -> hex(parts[0], parts[1], parts[2]);
            case 4 -> hex(shade(parts[0], parts[3]), shade(parts[1], parts[3]), shade(parts[2], parts[3]));
            default -> UNKNOWN;
        };
    }

    /// The colour of `sc` and `scn`, in whatever space: null for a pattern, which may have holes.
    static @Nullable String any(List<COSBase> operands) {
        return !operands.isEmpty() && operands.getLast() instanceof COSName ? null : UNKNOWN;
    }

    private static double shade(double part, double black) {
        return (1 - part) * (1 - black);
    }

    private static String hex(double red, double green, double blue) {
        return String.format(
                Locale.ROOT, "#%02X%02X%02X", Math.round(255 * red), Math.round(255 * green), Math.round(255 * blue));
    }
}
