package dev.passbook.analysis.report;

import dev.passbook.analysis.monthly.MonthlyAnalysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// The contract's `xlsx_report`: what is known of an account, for people: a summary with charts, the months,
/// salary, what recurs, dealings with lenders, bounces, signs of fraud, and all transactions.
public final class AnalysisReport {

    private AnalysisReport() {}

    /// Writes a workbook (`.xlsx`). Its rows are compressed as they come; only the compressed form, a few dozen
    /// bytes a row, is held in memory until the charts are in.
    ///
    /// @param out stays open
    /// @throws IOException when it cannot be written to
    /// @throws IllegalArgumentException when there are more rows than a sheet can have, 1,048,575
    public static void write(ReportHeading heading, Findings findings, OutputStream out) throws IOException {
        var balances = balances(findings.months());
        var plain = new ByteArrayOutputStream();
        var workbook = new Workbook(plain, Reports.APPLICATION, Reports.VERSION);
        SummarySheet.write(workbook, heading, findings);
        MonthsSheet.write(workbook, findings.months());
        Tables.SALARY.write(workbook, findings.salaries());
        var recurring = findings.recurring();
        Tables.RECURRING.write(
                workbook,
                Stream.concat(recurring.credits().stream(), recurring.debits().stream())
                        .toList());
        Tables.LENDERS.write(workbook, findings.lenders());
        Tables.UNDISCLOSED.write(workbook, findings.undisclosed());
        Tables.BOUNCES.write(workbook, findings.bounces());
        Tables.FRAUD_SIGNS.write(workbook, findings.frauds());
        Tables.BALANCES.write(workbook, balances);
        Tables.TRANSACTIONS.write(workbook, findings.ledger().rows());
        workbook.finish();
        var charts = charts(findings.months().months().size(), balances.size());
        Drawing.into(plain.toByteArray(), charts, out);
    }

    private static List<Map.Entry<LocalDate, BigDecimal>> balances(MonthlyAnalysis analysis) {
        return analysis.months().values().stream()
                .flatMap(month -> month.balances().endOfDay().entrySet().stream())
                .toList();
    }

    /// What nothing is known of has no chart.
    private static List<Chart> charts(int months, int days) {
        var charts = Stream.<Chart>builder();
        if (days > 0) {
            charts.add(Chart.balances(days));
        }
        if (months > 0) {
            charts.add(Chart.incomeAndExpense(months));
        }
        return charts.build().toList();
    }
}
