package dev.passbook.statement;

import java.util.Locale;

/// The identifier of a bank as the wire contract spells it: lower case, `axis`, `pnbbnk`, `pune merchants`.
///
/// @param value the identifier; taken in any case, kept in lower case, never blank
public record BankId(String value) {

    /// Stands for a bank that the directory does not know.
    public static final BankId OTHER = new BankId("other");

    public BankId {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A bank identifier must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
