package dev.passbook.analysis;

import dev.passbook.statement.AccountId;
import dev.passbook.statement.Reconciliations;
import dev.passbook.statement.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The balances that accounts had before their earliest statements, as far as these print or prove one.
@Component
class OpeningBalances {

    private final Reconciliations reconciliations;

    OpeningBalances(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /// @return by account; without those whose opening balance nothing tells
    Map<AccountId, BigDecimal> of(Collection<Statement> statements) {
        var proofs = reconciliations.of(statements.stream().map(Statement::id).toList());
        var earliest = statements.stream()
                .filter(statement -> proofs.containsKey(statement.id()))
                .collect(Collectors.toMap(
                        Statement::account,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(OpeningBalances::begin))));
        var balances = new HashMap<AccountId, BigDecimal>();
        earliest.forEach((account, statement) -> {
            var opening = Objects.requireNonNull(proofs.get(statement.id())).openingBalance();
            if (opening != null) {
                balances.put(account, opening);
            }
        });
        return balances;
    }

    private static LocalDate begin(Statement statement) {
        return statement.period() == null ? LocalDate.MAX : statement.period().from();
    }
}
