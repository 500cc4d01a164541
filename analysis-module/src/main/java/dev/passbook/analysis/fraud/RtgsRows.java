package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.counterparty.Party;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.BankId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// RTGS transfers that RTGS would not have made.
record RtgsRows(FraudCatalogue catalogue) implements FraudCheck {

    /// The Reserve Bank's least amount for RTGS, in rupees.
    private static final BigDecimal LEAST = new BigDecimal("200000.00");

    private static final int DAYS_TO_BOOK = 3;

    private static final Pattern WORD = Pattern.compile("(?<![A-Z])RTGS(?![A-Z])");

    /// Bank, `R`, channel digit, day, serial: 22 characters.
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![A-Z0-9])[A-Z]{4}R\\d(20\\d\\d)(\\d\\d)(\\d\\d)\\d{8}(?!\\d)");

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        if (ledger.bank().equals(BankId.OTHER)) {
            return List.of(); // perhaps not in rupees
        }
        return ledger.rows().stream()
                .filter(row -> row.channel() == Channel.NET_BANKING_TRANSFER
                        || row.channel() == Channel.SALARY
                        || row.channel() == Channel.SELF_TRANSFER)
                .flatMap(this::judge)
                .toList();
    }

    private Stream<FraudSign> judge(LedgerRow row) {
        var text = row.narration().toUpperCase(Locale.ROOT);
        if (!text.contains("RTGS") && !text.startsWith("R/")) {
            return Stream.empty();
        }
        var small = WORD.matcher(text).find() && isTooSmall(row)
                ? Stream.of(catalogue.sign("min_rtgs_amount", row, "RTGS starts at two lakh", row.amount(), LEAST))
                : Stream.<FraudSign>empty();
        return Stream.concat(small, referenceDay(text).stream().flatMap(day -> otherDay(row, day)));
    }

    /// Firms' banks do send small amounts, such as salaries, over RTGS.
    private static boolean isTooSmall(LedgerRow row) {
        boolean fromFirm = row.isCredit() && Party.isOrganisation(row.counterparty());
        return !fromFirm && row.amount().compareTo(LEAST) < 0;
    }

    private Stream<FraudSign> otherDay(LedgerRow row, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, row.date())) > DAYS_TO_BOOK
                ? Stream.of(
                        catalogue.sign("utr_date_mismatch", row, "The reference is of another day", day, row.date()))
                : Stream.empty();
    }

    private static Optional<LocalDate> referenceDay(String text) {
        var found = REFERENCE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
