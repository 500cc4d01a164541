package dev.passbook.analysis.predictor;

import dev.passbook.analysis.ledger.Ledger;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whose account it is, as far as the statements tell.
///
/// @param bank the identifier of the contract, `axis`
/// @param category `individual` or `corporate`
/// @param number as printed, masked digits included
public record AccountFacts(
        @Nullable String holder,
        String bank,
        @Nullable String category,
        @Nullable String number,
        @Nullable String ifsc) {

    private static final Pattern GROUPING = Pattern.compile("[ -]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,40}");

    /// What the ledger knows, with what it does not carry.
    public static AccountFacts of(Ledger ledger, @Nullable String number, @Nullable String ifsc) {
        return new AccountFacts(ledger.holder(), ledger.bank().value(), ledger.category(), number, ifsc);
    }

    /// The number as the contract wants it, an integer: without leading zeros; null when it is masked or unknown.
    @Nullable
    BigInteger digits() {
        var digits = number == null ? "" : GROUPING.matcher(number).replaceAll("");
        return DIGITS.matcher(digits).matches() ? new BigInteger(digits) : null;
    }
}
