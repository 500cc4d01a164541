package dev.passbook.analysis;

import dev.passbook.analysis.fraud.FraudChecks;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.report.AnalysisReport;
import dev.passbook.analysis.report.Findings;
import dev.passbook.analysis.report.RawReport;
import dev.passbook.analysis.report.ReportHeading;
import dev.passbook.analysis.score.Scorecard;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Writes the workbooks of one account out of the report of its entity.
@Component
class ReportFiles {

    /// Which of the two workbooks.
    enum Kind {
        RAW,
        ANALYSIS
    }

    private final Figures figures;

    ReportFiles(Figures figures) {
        this.figures = figures;
    }

    void write(Kind kind, EntityReport report, Account account, OutputStream out) throws IOException {
        var ledger = Objects.requireNonNull(report.ledgers().get(account.id()));
        switch (kind) {
            case RAW -> RawReport.write(ledger, ReportHeading.of(account), out);
            case ANALYSIS -> AnalysisReport.write(ReportHeading.of(account), findings(report, account, ledger), out);
        }
    }

    private Findings findings(EntityReport report, Account account, Ledger ledger) {
        var months = Objects.requireNonNull(figures.monthly(report).get(account.id()));
        List<Statement.Suspicion> suspicions = report.statements().stream()
                .filter(statement -> statement.account().equals(account.id()))
                .flatMap(statement -> statement.suspicions().stream())
                .toList();
        return Findings.of(
                ledger,
                months,
                Scorecard.standard().score(ledger, months).orElse(null),
                suspicions,
                FraudChecks.of(ledger));
    }
}
