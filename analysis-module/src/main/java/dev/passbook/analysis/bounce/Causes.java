package dev.passbook.analysis.bounce;

import dev.passbook.analysis.bounce.Bounce.Cause;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the reason of a return from its words (domain reference, B.3.7). Wraps cut words, so spaces do not count.
final class Causes {

    private static final Pattern INSUFFICIENT = Pattern.compile("INSUFF|INSUFICIENT|NOTSUFFICIENT|INADEQUATEFUND");
    private static final Pattern MONEY = Pattern.compile(
            "EXCEEDSARRANG|NOTARRANGED|EFFECTSNOTCLEAR|REFERTODRAWER|STOPPEDBYDRAWER|STOPPAYMENT|PAYMENTSTOPPED");
    private static final Pattern TECHNICAL = Pattern.compile(
            "SIGN|STALE|POSTDATED|UNDATED|MUTILATED|FIGURES|CLOSED|FROZEN|BLOCKED|CONNECTIVITY|IMAGE|INACTIVE|DORMANT"
                    + "|DECEASED|KYC|TITLE|MISMATCH|NOSUCHACC|TRANSFERRED|TECHNICAL|INVALID");

    private Causes() {}

    static Cause of(String narration) {
        var text = narration.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "");
        if (INSUFFICIENT.matcher(text).find()) {
            return Cause.INSUFFICIENT_FUNDS;
        }
        if (MONEY.matcher(text).find()) {
            return Cause.MONEY;
        }
        return TECHNICAL.matcher(text).find() ? Cause.TECHNICAL : Cause.UNKNOWN;
    }
}
