package dev.passbook.analysis;

import dev.passbook.analysis.bounce.Bounce;
import dev.passbook.analysis.bounce.Bounces;
import dev.passbook.analysis.expense.ExpenseCategories;
import dev.passbook.analysis.expense.ExpenseShare;
import dev.passbook.analysis.fraud.FraudChecks;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.lender.UndisclosedInstalments;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.monthly.MonthlyFigures;
import dev.passbook.analysis.predictor.AccountFacts;
import dev.passbook.analysis.predictor.Predictors;
import dev.passbook.analysis.recurring.RecurringSets;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.analysis.score.Score;
import dev.passbook.analysis.score.Scorecard;
import dev.passbook.analysis.top.TopTransactions;
import java.util.List;
import java.util.Optional;

/// What can be worked out of one account's book; each part when it is asked for.
record AccountAnalysis(Book book, MonthlyAnalysis analysis) {

    List<SalaryCredit> salaries() {
        return Salaries.in(book.ledger());
    }

    RecurringSets recurring() {
        return RecurringSets.in(book.ledger());
    }

    List<LenderTransaction> lenderTransactions() {
        return Lenders.in(book.ledger()).stream()
                .filter(LenderTransaction::isListed)
                .toList();
    }

    /// What may be instalments to lenders that nobody named.
    List<List<LedgerRow>> undisclosedInstalments() {
        return UndisclosedInstalments.in(book.ledger());
    }

    List<Bounce> bounces() {
        return Bounces.in(book.ledger());
    }

    TopTransactions top() {
        return TopTransactions.of(List.of(book.ledger()));
    }

    Predictors predictors() {
        return Predictors.of(AccountFacts.of(book.ledger(), null, null), book.ledger(), analysis);
    }

    List<MonthlyFigures> months() {
        return List.copyOf(analysis.months().values());
    }

    List<ExpenseShare> expenses() {
        return ExpenseCategories.of(List.of(book.ledger()));
    }

    List<FraudSign> fraudSigns() {
        return FraudChecks.of(book.ledger(), salaries());
    }

    Optional<Score> score() {
        return Scorecard.standard().score(book.ledger(), analysis);
    }
}
