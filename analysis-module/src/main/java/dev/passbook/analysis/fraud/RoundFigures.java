package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Accounts that move round thousands only, as invented ones do.
record RoundFigures(FraudCatalogue catalogue) implements FraudCheck {

    /// As a power of ten.
    private static final int THOUSAND = 3;

    /// Fewer prove nothing (domain reference, D.5).
    private static final int FEWEST = 15;

    private static final Set<Channel> CASH = EnumSet.of(Channel.CASH_DEPOSIT, Channel.CASH_WITHDRAWL);

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var others = ledger.rows().stream()
                .filter(row -> !CASH.contains(row.channel()))
                .map(LedgerRow::amount)
                .toList();
        long round = others.stream()
                .filter(amount -> RoundAmounts.isMultiple(amount, THOUSAND))
                .count();
        return others.size() >= FEWEST && 2 * round > others.size()
                ? List.of(catalogue.sign(
                        "majority_round_figure_transactions",
                        "More than half of the amounts are round thousands",
                        round,
                        others.size()))
                : List.of();
    }
}
