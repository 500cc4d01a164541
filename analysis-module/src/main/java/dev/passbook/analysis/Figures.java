package dev.passbook.analysis;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Reconciliation;
import dev.passbook.statement.Reconciliations;
import dev.passbook.statement.Statement;
import dev.passbook.statement.StatementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out figures of accounts, with the balance that each account's statements begin with.
@Component
class Figures {

    private final Reconciliations reconciliations;

    Figures(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /// The months of each account, in the order of the accounts.
    Map<AccountId, MonthlyAnalysis> monthly(EntityReport report) {
        return monthly(report.ledgers().values(), report.statements(), report.workings()::salaries);
    }

    Map<AccountId, MonthlyAnalysis> monthly(Collection<Ledger> ledgers, List<Statement> statements) {
        return monthly(ledgers, statements, Salaries::in);
    }

    private Map<AccountId, MonthlyAnalysis> monthly(
            Collection<Ledger> ledgers, List<Statement> statements, Function<Ledger, List<SalaryCredit>> salaries) {
        var proofs = reconciliations.of(statements.stream().map(Statement::id).toList());
        var months = new LinkedHashMap<AccountId, MonthlyAnalysis>();
        for (var ledger : ledgers) {
            var opening = opening(ledger.account(), statements, proofs);
            months.put(ledger.account(), MonthlyAnalysis.of(ledger, opening, salaries.apply(ledger)));
        }
        return months;
    }

    /// The balance before the earliest statement of the account.
    private static @Nullable BigDecimal opening(
            AccountId account, List<Statement> statements, Map<StatementId, Reconciliation> proofs) {
        return statements.stream()
                .filter(statement -> statement.account().equals(account) && proofs.containsKey(statement.id()))
                .min(Comparator.comparing(Figures::begin))
                .map(statement -> proofs.get(statement.id()))
                .map(Reconciliation::openingBalance)
                .orElse(null);
    }

    private static LocalDate begin(Statement statement) {
        return statement.period() == null ? LocalDate.MAX : statement.period().from();
    }
}
