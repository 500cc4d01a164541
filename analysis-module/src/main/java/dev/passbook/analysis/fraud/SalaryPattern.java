package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.analysis.selftransfer.HolderName;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Salaries that are too round, too equal or too uneven, and what happens right after them. Of several credits of
/// a month the largest is the salary.
record SalaryPattern(FraudCatalogue catalogue) implements FraudCheck {

    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private static final int MONTHS_TO_BE_ROUND = 3;
    private static final int MONTHS_TO_BE_EQUAL = 4;
    private static final int MONTHS_TO_BE_UNEVEN = 3;

    /// A month and a half without pay is a month left out.
    private static final int LONGEST_GAP = 45;

    /// Half of the usual, or twice of it in more than one month.
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// What comes closer than this is one month's pay in parts.
    private static final int DAYS_OF_ONE_PAY = 15;

    private static final BigDecimal MOST = new BigDecimal("0.8");

    private static final int DAYS_AFTER = 2;

    private static final Pattern RENT = Pattern.compile("\\bRENT\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<Channel> TRANSFERS =
            EnumSet.of(Channel.NET_BANKING_TRANSFER, Channel.UPI, Channel.CASH_WITHDRAWL, Channel.CHQ);

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var months = monthly(salaries);
        var signs = new ArrayList<FraudSign>();
        if (months.size() >= MONTHS_TO_BE_ROUND && months.stream().allMatch(SalaryPattern::isRound)) {
            signs.add(catalogue.sign("salary_1000_multiple", "Every salary is round", months.size(), amounts(months)));
        }
        if (months.size() >= MONTHS_TO_BE_EQUAL
                && months.stream().map(LedgerRow::amount).distinct().count() == 1) {
            signs.add(catalogue.sign(
                    "salary_remains_unchanged",
                    "Every salary is the same",
                    months.size(),
                    months.getFirst().amount()));
        }
        irregular(months).ifPresent(signs::add);
        signs.addAll(spentAtOnce(ledger, months));
        return signs;
    }

    /// One for each pay day, not for each calendar month: pay of 1 and 30 March is that of two months.
    private static List<LedgerRow> monthly(List<SalaryCredit> salaries) {
        var largest = new ArrayList<LedgerRow>();
        for (var salary : salaries) {
            var row = salary.row();
            if (largest.isEmpty() || days(largest.getLast(), row) >= DAYS_OF_ONE_PAY) {
                largest.add(row);
            } else if (row.amount().compareTo(largest.getLast().amount()) > 0) {
                largest.set(largest.size() - 1, row);
            }
        }
        return largest;
    }

    private Optional<FraudSign> irregular(List<LedgerRow> salaries) {
        if (salaries.size() < MONTHS_TO_BE_UNEVEN) {
            return Optional.empty();
        }
        var sorted = salaries.stream().map(LedgerRow::amount).sorted().toList();
        var usual = sorted.get(sorted.size() / 2);
        long gap = IntStream.range(1, salaries.size())
                .mapToLong(at -> ChronoUnit.DAYS.between(
                        salaries.get(at - 1).date(), salaries.get(at).date()))
                .max()
                .orElse(0);
        boolean small = sorted.getFirst().compareTo(usual.multiply(HALF)) < 0;
        boolean large = sorted.get(sorted.size() - 2).multiply(HALF).compareTo(usual) > 0;
        return gap > LONGEST_GAP || small || large
                ? Optional.of(catalogue.sign(
                        "irregular_salary_credits",
                        "Salaries are missing or uneven",
                        salaries.size(),
                        gap,
                        sorted.getFirst(),
                        sorted.getLast()))
                : Optional.empty();
    }

    private List<FraudSign> spentAtOnce(Ledger ledger, List<LedgerRow> salaries) {
        var signs = new ArrayList<FraudSign>();
        int next = 0;
        for (var row : ledger.rows()) {
            while (next < salaries.size() && days(salaries.get(next), row) > DAYS_AFTER) {
                next++;
            }
            if (next < salaries.size() && isMost(row, salaries.get(next)) && !isOwn(ledger, row)) {
                var salary = salaries.get(next);
                signs.add(catalogue.sign(
                        "big_debit_after_salary",
                        row,
                        "It takes most of the salary just received",
                        salary.amount(),
                        row.amount(),
                        days(salary, row)));
            }
        }
        return signs;
    }

    private static boolean isOwn(Ledger ledger, LedgerRow row) {
        return HolderName.of(ledger.holder()).matches(row.counterparty());
    }

    private static boolean isMost(LedgerRow row, LedgerRow salary) {
        return row.isDebit()
                && days(salary, row) >= 0
                && TRANSFERS.contains(row.channel())
                && row.merchantCategory().isEmpty()
                && row.description().isEmpty()
                && !RENT.matcher(row.narration()).find()
                && row.amount().compareTo(salary.amount().multiply(MOST)) >= 0;
    }

    private static long days(LedgerRow salary, LedgerRow row) {
        return ChronoUnit.DAYS.between(salary.date(), row.date());
    }

    private static boolean isRound(LedgerRow row) {
        return row.amount().remainder(THOUSAND).signum() == 0;
    }

    private static String amounts(List<LedgerRow> rows) {
        return String.join(
                ", ", rows.stream().map(row -> row.amount().toString()).toList());
    }
}
