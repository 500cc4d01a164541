package dev.passbook.analysis;

import dev.passbook.analysis.report.AnalysisReport;
import dev.passbook.analysis.report.Findings;
import dev.passbook.analysis.report.Masking;
import dev.passbook.analysis.report.RawReport;
import dev.passbook.analysis.report.ReportHeading;
import dev.passbook.masking.Mask;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes the workbooks of one account out of the report of its entity.
@Component
class ReportFiles {

    /// Which of the two workbooks.
    enum Kind {
        RAW,
        ANALYSIS
    }

    /// @param masked whether what says who the borrower is must be left out
    void write(Kind kind, EntityReport report, Account account, boolean masked, OutputStream out) throws IOException {
        var ledger = report.analysis(account).ledger();
        var heading = ReportHeading.of(account);
        var masking = new Masking(mask(report));
        switch (kind) {
            case RAW ->
                RawReport.write(masked ? masking.of(ledger) : ledger, masked ? masking.of(heading) : heading, out);
            case ANALYSIS -> {
                var findings = findings(report, account);
                AnalysisReport.write(
                        masked ? masking.of(heading) : heading, masked ? masking.of(findings) : findings, out);
            }
        }
    }

    /// A narration of one account may name the holder of another.
    private static Mask mask(EntityReport report) {
        return Mask.of(report.accounts().stream()
                .map(Account::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private Findings findings(EntityReport report, Account account) {
        var analysis = report.analysis(account);
        List<Statement.Suspicion> suspicions = report.statements().stream()
                .filter(statement -> statement.account().equals(account.id()))
                .flatMap(statement -> statement.suspicions().stream())
                .toList();
        return Findings.of(
                analysis.ledger(),
                analysis.monthly(),
                analysis.score().orElse(null),
                suspicions,
                analysis.fraudSigns());
    }
}
