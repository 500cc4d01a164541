package dev.passbook.analysis.salary;

import dev.passbook.analysis.counterparty.Party;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Those who pay what narrations call salary. Some of their credits lack the word: it was cut, or it is a bonus.
record KnownEmployers(Map<Party, Employer> employers) {

    private static final int CONFIDENCE_OF_EXTRAS = 80;
    private static final int CONFIDENCE_OF_UNCALLED = 75;

    /// Pay with a word for it may vary by this much from month to month (domain reference, C.1).
    private static final BigDecimal TOLERANCE = new BigDecimal("0.30");

    /// One month's pay does not come twice within this time.
    private static final int DAYS_APART = 15;

    /// Pay beside the salary. A reimbursement is none.
    private static final Pattern EXTRAS = Pattern.compile(
            "\\b(?:INCENTIVE|INCENTIVES|BONUS|ARREARS|ARREAR|FULL AND FINAL|F&F|ALLOWANCE|EX GRATIA|EXGRATIA|HRMS)\\b");

    static KnownEmployers of(List<SalaryCredit> called) {
        var byParty = called.stream().collect(Collectors.groupingBy(credit -> Party.of(credit.employer())));
        byParty.keySet().removeIf(Party::isUnknown);
        return new KnownEmployers(byParty.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Employer.of(entry.getValue()))));
    }

    /// What else they pay that is pay.
    List<SalaryCredit> others(Ledger ledger, Exclusions exclusions) {
        return employers.isEmpty()
                ? List.of()
                : ledger.rows().stream()
                        .filter(exclusions::allowsUncalled)
                        .mapMulti(this::judge)
                        .toList();
    }

    private void judge(LedgerRow row, Consumer<SalaryCredit> found) {
        var employer = employers.get(Party.of(row.counterparty()));
        if (employer == null) {
            return;
        }
        if (EXTRAS.matcher(row.narration().toUpperCase(Locale.ROOT)).find()) {
            found.accept(new SalaryCredit(row, Basis.EMPLOYER, row.counterparty(), CONFIDENCE_OF_EXTRAS));
        } else if (employer.isMissingPay(row)) {
            found.accept(new SalaryCredit(row, Basis.EMPLOYER, row.counterparty(), CONFIDENCE_OF_UNCALLED));
        }
    }

    /// @param days on which pay came that was called so
    private record Employer(NavigableSet<LocalDate> days, BigDecimal usual) {

        static Employer of(List<SalaryCredit> called) {
            var days =
                    called.stream().map(credit -> credit.row().date()).collect(Collectors.toCollection(TreeSet::new));
            return new Employer(
                    days,
                    Amounts.median(
                            called.stream().map(credit -> credit.row().amount()).toList()));
        }

        /// Whether a row is about the usual amount, at a time when no other pay came.
        boolean isMissingPay(LedgerRow row) {
            var near = days.ceiling(row.date().minusDays(DAYS_APART));
            boolean alone = near == null || near.isAfter(row.date().plusDays(DAYS_APART));
            return alone && Amounts.areNear(row.amount(), usual, TOLERANCE);
        }
    }
}
