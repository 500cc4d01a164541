package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Work of counters and of the clearing house on days without either.
record HolidayRows(FraudCatalogue catalogue, Holidays holidays) implements FraudCheck {

    /// Machines take cash every day; the channel rules describe most of them, this catches the rest.
    private static final Pattern MACHINE =
            Pattern.compile("\\b(?:CDM|BNA|CRM|CAM|MACHINE|RECYCLER|ACCEPTOR|KIOSK|ATM)");

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var signs = new ArrayList<FraudSign>();
        for (var row : ledger.rows()) {
            type(row).flatMap(type -> sign(row, type)).ifPresent(signs::add);
        }
        return signs;
    }

    private Optional<FraudSign> sign(LedgerRow row, String type) {
        return holidays.reason(row.date())
                .map(holiday -> catalogue.sign(
                        type, row, "It was a %s".formatted(holiday), "%s, %s".formatted(row.date(), holiday)));
    }

    private static Optional<String> type(LedgerRow row) {
        return switch (row.channel()) {
            case CASH_DEPOSIT ->
                overCounter(row) ? Optional.of("cash_deposit_bank_holiday_transaction") : Optional.empty();
            case CHQ -> Optional.of("chq_bank_holiday_transaction");
            case OUTWARD_CHEQUE_BOUNCE -> Optional.of("outward_cheque_bounce_bank_holiday_transaction");
            case INWARD_CHEQUE_BOUNCE -> Optional.of("inward_cheque_bounce_bank_holiday_transaction");
            default -> Optional.empty();
        };
    }

    private static boolean overCounter(LedgerRow row) {
        return row.description().isEmpty()
                && !MACHINE.matcher(row.narration().toUpperCase(Locale.ROOT)).find();
    }
}
