package dev.passbook.statement.identity;

import dev.passbook.statement.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a statement says about its holder and account; each part null when it does not.
///
/// @param name as printed, titles included
/// @param address as printed, its lines joined
/// @param accountNumber as printed: with the signs that mask it, and with the separators inside it
/// @param ifsc eleven signs, the fifth a zero
/// @param micr nine digits
/// @param category what kind of customer the holder is
/// @param accountType the account's type or scheme as printed
/// @param creditLimit the overdraft or sanctioned limit in rupees, scale 2
/// @param period the days the statement says it covers
public record Identity(
        @Nullable String name,
        @Nullable String address,
        @Nullable String accountNumber,
        @Nullable String ifsc,
        @Nullable String micr,
        @Nullable Category category,
        @Nullable String accountType,
        @Nullable BigDecimal creditLimit,
        @Nullable Period period) {

    /// Whether nothing was read that tells the account or its holder.
    public boolean isBlank() {
        return name == null && address == null && accountNumber == null;
    }
}
