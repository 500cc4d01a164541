package dev.passbook.analysis.salary;

import dev.passbook.analysis.counterparty.Party;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Credits of one party that follow each other by about a month.
///
/// @param rows one for each month, or one for each part of a month's pay, oldest first
/// @param core those of nearly one amount, which show the rhythm; the others follow it
record MonthlyRun(List<LedgerRow> rows, List<LedgerRow> core) {

    /// Pay without a word for it must be this even (domain reference, C.1).
    static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    /// Less than this a month is hardly pay (domain reference, C.1).
    private static final BigDecimal LEAST = new BigDecimal("5000");

    /// Rents, instalments of friends and transfers are round; pay after deductions rarely is.
    private static final BigDecimal ROUND = new BigDecimal("500");

    /// A firm's name and two uneven amounts are enough; without the name it takes three.
    private static final int FEWEST = 2;

    private static final int FEWEST_UNNAMED = 3;

    private static final int LEAST_CONFIDENCE = 60;
    private static final int MOST_CONFIDENCE = 90;
    private static final int CONFIDENCE_A_MONTH = 5;

    static final Comparator<MonthlyRun> LIKELIEST_FIRST =
            Comparator.comparing(MonthlyRun::weight).reversed();

    MonthlyRun {
        rows = List.copyOf(rows);
        core = List.copyOf(core);
    }

    boolean looksLikePay() {
        boolean uneven = core.stream().anyMatch(row -> !Amounts.isMultiple(row.amount(), ROUND));
        boolean firm = rows.stream().anyMatch(row -> Party.isOrganisation(row.counterparty()));
        return core.size() >= (firm ? FEWEST : FEWEST_UNNAMED)
                && uneven
                && core.stream().allMatch(row -> row.amount().compareTo(LEAST) >= 0);
    }

    /// Both as one, pay in two parts: the larger part shows the rhythm.
    MonthlyRun with(MonthlyRun part) {
        var both = Stream.concat(rows.stream(), part.rows.stream())
                .sorted(Comparator.comparing(LedgerRow::date))
                .toList();
        return new MonthlyRun(both, core);
    }

    /// Whether half of its months have pay that is called so.
    boolean isCovered(List<SalaryCredit> called) {
        var months = called.stream().map(SalaryCredit::month).collect(Collectors.toSet());
        long covered = months().stream().filter(months::contains).count();
        return covered > 0 && 2 * covered >= months().size();
    }

    /// Whether both have more than one month in common, as two jobs that follow each other have not.
    boolean runsBeside(MonthlyRun other) {
        return months().stream().filter(other.months()::contains).count() > 1;
    }

    int confidence() {
        return Math.min(MOST_CONFIDENCE, LEAST_CONFIDENCE + CONFIDENCE_A_MONTH * (core.size() - FEWEST));
    }

    /// What the rhythm brought: of two rhythms of one party, pay is the one that brought more.
    BigDecimal weight() {
        return Amounts.median(core.stream().map(LedgerRow::amount).toList()).multiply(BigDecimal.valueOf(core.size()));
    }

    private Set<YearMonth> months() {
        return rows.stream().map(row -> row.month()).collect(Collectors.toSet());
    }
}
