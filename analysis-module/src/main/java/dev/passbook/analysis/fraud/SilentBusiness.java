package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// Business accounts that receive nothing for long.
record SilentBusiness(FraudCatalogue catalogue) implements FraudCheck {

    private static final String CORPORATE = "corporate";
    private static final int DAYS = 15;

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        if (!CORPORATE.equals(ledger.category())) {
            return List.of();
        }
        var days = ledger.rows().stream()
                .filter(LedgerRow::isCredit)
                .map(LedgerRow::date)
                .toList();
        return IntStream.range(1, days.size())
                .filter(at -> ChronoUnit.DAYS.between(days.get(at - 1), days.get(at)) > DAYS)
                .filter(at -> isCovered(ledger, days.get(at - 1), days.get(at)))
                .mapToObj(at -> silence(days.get(at - 1), days.get(at)))
                .toList();
    }

    private FraudSign silence(LocalDate from, LocalDate to) {
        return catalogue.sign(
                "more_than_15_days_credit", "Nothing came in", from, to, ChronoUnit.DAYS.between(from, to));
    }

    private static boolean isCovered(Ledger ledger, LocalDate from, LocalDate to) {
        return ledger.coverage().gaps().stream()
                .noneMatch(gap -> gap.from().isBefore(to) && gap.to().isAfter(from));
    }
}
