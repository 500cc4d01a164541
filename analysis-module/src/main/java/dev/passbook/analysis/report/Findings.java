package dev.passbook.analysis.report;

import dev.passbook.analysis.bounce.Bounce;
import dev.passbook.analysis.bounce.Bounces;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.lender.UndisclosedInstalments;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.recurring.RecurringSets;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.analysis.score.Score;
import dev.passbook.statement.Statement.Suspicion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of an account, and told by its analysis report.
///
/// @param score null for an account of which no day is known
/// @param lenders those of the contract's list
/// @param undisclosed series of mandate debits that look like instalments, each oldest first
/// @param bounces failed payments, each once
/// @param frauds signs in documents first
public record Findings(
        Ledger ledger,
        MonthlyAnalysis months,
        @Nullable Score score,
        List<SalaryCredit> salaries,
        RecurringSets recurring,
        List<LenderTransaction> lenders,
        List<List<LedgerRow>> undisclosed,
        List<Bounce> bounces,
        List<FraudFinding> frauds) {

    public Findings {
        salaries = List.copyOf(salaries);
        lenders = List.copyOf(lenders);
        undisclosed = undisclosed.stream().map(List::copyOf).toList();
        bounces = List.copyOf(bounces);
        frauds = List.copyOf(frauds);
    }

    /// Adds what follows from the ledger alone.
    ///
    /// @param months those of the same ledger
    /// @param suspicions what the uploads of this account's statements found
    /// @param signs what its transactions betray
    public static Findings of(
            Ledger ledger,
            MonthlyAnalysis months,
            @Nullable Score score,
            List<Suspicion> suspicions,
            List<FraudSign> signs) {
        var lenders =
                Lenders.in(ledger).stream().filter(LenderTransaction::isListed).toList();
        return new Findings(
                ledger,
                months,
                score,
                Salaries.in(ledger),
                RecurringSets.in(ledger),
                lenders,
                UndisclosedInstalments.in(ledger),
                Bounces.in(ledger),
                frauds(ledger, suspicions, signs));
    }

    private static List<FraudFinding> frauds(Ledger ledger, List<Suspicion> suspicions, List<FraudSign> signs) {
        Map<String, LedgerRow> rows = ledger.rows().stream()
                .collect(Collectors.toMap(LedgerRow::hash, Function.identity(), (first, _) -> first));
        return Stream.concat(
                        suspicions.stream().map(FraudFinding::of),
                        signs.stream().map(sign -> FraudFinding.of(sign, rows)))
                .toList();
    }
}
