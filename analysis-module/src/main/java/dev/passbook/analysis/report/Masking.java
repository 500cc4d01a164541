package dev.passbook.analysis.report;

import dev.passbook.analysis.bounce.Bounce;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.recurring.RecurringSet;
import dev.passbook.analysis.recurring.RecurringSets;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.masking.Mask;
import java.util.List;
import java.util.Objects;

/// Takes out of what a report shows what says who the borrower is. It comes last, so that every figure is what it
/// is without.
public final class Masking {

    private final Mask mask;

    public Masking(Mask mask) {
        this.mask = mask;
    }

    public ReportHeading of(ReportHeading heading) {
        return new ReportHeading(
                heading.account(),
                heading.bank(),
                Mask.hidden(heading.holder()),
                Mask.hidden(heading.address()),
                Mask.number(heading.number()),
                heading.ifsc(),
                heading.micr(),
                heading.category(),
                heading.creditLimit(),
                heading.coverage());
    }

    public Ledger of(Ledger ledger) {
        return ledger.withRows(rows(ledger.rows()));
    }

    public Findings of(Findings findings) {
        return new Findings(
                of(findings.ledger()),
                findings.months(),
                findings.score(),
                findings.salaries().stream().map(this::of).toList(),
                new RecurringSets(
                        of(findings.recurring().credits()),
                        of(findings.recurring().debits())),
                findings.lenders().stream()
                        .map(lender -> new LenderTransaction(of(lender.row()), lender.kind()))
                        .toList(),
                findings.undisclosed().stream().map(this::rows).toList(),
                findings.bounces().stream().map(this::of).toList(),
                findings.frauds().stream().map(this::of).toList());
    }

    private List<LedgerRow> rows(List<LedgerRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    private Bounce of(Bounce bounce) {
        return new Bounce(
                bounce.kind(), bounce.date(), bounce.amount(), bounce.cause(), bounce.toLender(), rows(bounce.rows()));
    }

    private LedgerRow of(LedgerRow row) {
        return new LedgerRow(
                row.id(),
                row.hash(),
                row.date(),
                row.direction(),
                row.amount(),
                row.balance(),
                mask.narration(row.narration()),
                row.reference() == null ? null : mask.narration(row.reference()),
                row.channel(),
                row.description(),
                row.merchantCategory(),
                mask.narration(row.counterparty()),
                row.isCorrected());
    }

    private SalaryCredit of(SalaryCredit salary) {
        return new SalaryCredit(of(salary.row()), salary.basis(), mask.names(salary.employer()), salary.confidence());
    }

    private List<RecurringSet> of(List<RecurringSet> sets) {
        return sets.stream()
                .map(set -> new RecurringSet(set.channel(), mask.names(set.counterparty()), rows(set.rows())))
                .toList();
    }

    private FraudFinding of(FraudFinding fraud) {
        return new FraudFinding(
                fraud.type(),
                fraud.category(),
                mask.names(fraud.reason()),
                fraud.row() == null ? null : of(Objects.requireNonNull(fraud.row())));
    }
}
