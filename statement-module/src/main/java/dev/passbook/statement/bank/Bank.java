package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bank of the directory and what tells it from the others.
///
/// @param id as callers name it
/// @param name for people
/// @param printedNames how it names itself on paper, without "The" and "Ltd"
/// @param ifscPrefix the four letters that begin its IFSCs; null for a bank that uses those of a sponsor
/// @param subMemberIfscs IFSCs, or beginnings of them, that a sponsor lent it; they win over the sponsor's prefix
/// @param micrCode digits 4 to 6 of its MICR codes
/// @param companyNumber its corporate identification number
/// @param domains its web and mail domains
/// @param successor the bank that took it over
/// @param abroad whether it trades outside India too, so that its name alone proves nothing
public record Bank(
        BankId id,
        String name,
        List<String> printedNames,
        @Nullable String ifscPrefix,
        List<String> subMemberIfscs,
        @Nullable String micrCode,
        @Nullable String companyNumber,
        List<String> domains,
        @Nullable BankId successor,
        boolean abroad) {

    public Bank {
        if (printedNames.isEmpty()) {
            throw new IllegalArgumentException("The bank %s has no printed name".formatted(id));
        }
        printedNames = List.copyOf(printedNames);
        subMemberIfscs = List.copyOf(subMemberIfscs);
        domains = List.copyOf(domains);
    }

    /// The bank that answers for this one's accounts today.
    BankId heir() {
        return successor == null ? id : successor;
    }
}
