package dev.passbook.analysis.report;

import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.monthly.MonthlyFigures;
import dev.passbook.analysis.score.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// What a person reads first: whose account, how it is kept, and how much moved. Its charts stand to the right.
final class SummarySheet {

    static final String NAME = "Summary";

    private static final List<Integer> WIDTHS = List.of(26, 22, 62);

    private final Facts facts;
    private final Sheet sheet;

    private SummarySheet(Sheet sheet) {
        this.sheet = sheet;
        this.facts = new Facts(sheet);
    }

    static void write(Workbook workbook, ReportHeading heading, Findings findings) throws IOException {
        try (var sheet = new Sheet(workbook, NAME, WIDTHS, 0, 0)) {
            new SummarySheet(sheet).write(heading, findings);
        }
    }

    private void write(ReportHeading heading, Findings findings) throws IOException {
        facts.heading("Account analysis", heading);
        if (findings.score() != null) {
            score(findings.score());
        }
        totals(findings.months());
        balances(findings.months());
        found(findings);
    }

    private void score(Score score) throws IOException {
        facts.section("Score");
        sheet.text("Score, 300 to 900").count(score.value()).endRow();
        for (var factor : score.factors()) {
            var name = Tables.word(factor.name());
            sheet.text(name).count(factor.points()).paragraph(factor.reason()).endRow();
        }
    }

    private void totals(MonthlyAnalysis months) throws IOException {
        facts.section("Totals");
        total("Credits", Heading.CREDIT, months);
        total("Debits", Heading.DEBIT, months);
        total("Income", Heading.INCOME_CREDIT, months);
        total("Expense", Heading.EXPENSE, months);
        total("Salary", Heading.SALARY, months);
        total("Loans received", Heading.LOAN_CREDITS, months);
        total("Instalments", Heading.EMI_DEBIT, months);
        total("Cash deposits", Heading.CASH_DEPOSIT_CREDIT, months);
        total("Cash withdrawals", Heading.CASH_WITHDRAWL_DEBIT, months);
    }

    private void total(String name, Heading heading, MonthlyAnalysis months) throws IOException {
        var total = MonthlyFigures.sum(heading, months.months().values());
        var number = total.count() == 1 ? "1 transaction" : total.count() + " transactions";
        sheet.text(name).money(total.amount()).text(number).endRow();
    }

    private void balances(MonthlyAnalysis months) throws IOException {
        if (!months.months().isEmpty()) {
            facts.section("Balances");
            facts.money(
                    "Opening",
                    months.months().firstEntry().getValue().balances().opening());
            facts.money(
                    "Closing", months.months().lastEntry().getValue().balances().closing());
            facts.money("Lowest at the end of a day", lowest(months));
        }
    }

    private void found(Findings findings) throws IOException {
        facts.section("Found");
        facts.count("Transactions", findings.ledger().rows().size());
        facts.count("Salary credits", findings.salaries().size());
        facts.count("Recurring credits", findings.recurring().credits().size());
        facts.count("Recurring debits", findings.recurring().debits().size());
        facts.count("Lender transactions", findings.lenders().size());
        facts.count("Possible instalments", findings.undisclosed().size());
        facts.count("Bounced payments", findings.bounces().size());
        facts.count("Signs of fraud", findings.frauds().size());
    }

    private static @Nullable BigDecimal lowest(MonthlyAnalysis months) {
        return months.months().values().stream()
                .map(month -> month.balances().lowestEndOfDay())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
