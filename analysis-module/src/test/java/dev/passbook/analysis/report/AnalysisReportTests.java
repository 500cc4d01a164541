package dev.passbook.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.monthly.Book;
import dev.passbook.analysis.monthly.Heading;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class AnalysisReportTests {

    @Test
    void hasASheetForEachQuestion() throws IOException {
        assertThat(report(Example.threeMonths()).sheets())
                .containsExactly(
                        "Summary",
                        "Months",
                        "Salary",
                        "Recurring",
                        "Lenders",
                        "Possible instalments",
                        "Bounces",
                        "Fraud signs",
                        "Balances",
                        "Transactions");
    }

    @Test
    void sumsUpTheLedger() throws IOException {
        var ledger = Example.threeMonths();
        var report = report(ledger);
        var credits = ledger.rows().stream()
                .filter(LedgerRow::isCredit)
                .map(LedgerRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        var row = report.row("Summary", "Credits");

        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(credits);
        assertThat(row.getCellText(2)).isEqualTo("3 transactions");
        assertThat(report.row("Summary", "Closing").getCellAsNumber(1).orElseThrow())
                .isEqualByComparingTo(ledger.rows().getLast().balance());
    }

    @Test
    void givesTheScoreWithAReasonForEachFactor() throws IOException {
        var ledger = Example.threeMonths();
        var score = Objects.requireNonNull(Example.findings(ledger).score());
        var report = report(ledger);

        assertThat(report.row("Summary", "Score, 300 to 900").getCellAsNumber(1).orElseThrow())
                .isEqualByComparingTo(BigDecimal.valueOf(score.value()));
        for (var factor : score.factors()) {
            var row = report.row("Summary", Tables.word(factor.name()));
            assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(factor.points()));
            assertThat(row.getCellText(2)).isEqualTo(factor.reason());
        }
    }

    @Test
    void givesEachMonthAColumnInTheirOrder() throws IOException {
        var rows = report(Example.threeMonths()).rows("Months");

        assertThat(rows.getFirst().getCellAsDate(2))
                .contains(LocalDate.of(2020, 1, 1).atStartOfDay());
        assertThat(rows.getFirst().getCellAsDate(4))
                .contains(LocalDate.of(2020, 3, 1).atStartOfDay());
    }

    @Test
    void chartsTheRowsOfIncomeAndExpense() throws IOException {
        var rows = report(Example.threeMonths()).rows("Months");
        var income = rows.get(MonthsSheet.INCOME_ROW - 1);
        var expense = rows.get(MonthsSheet.EXPENSE_ROW - 1);

        assertThat(income.getCellText(0)).isEqualTo("Income");
        assertThat(income.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("50000");
        assertThat(expense.getCellText(0)).isEqualTo("Expense");
        assertThat(expense.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("75000");
    }

    @Test
    void showsEveryHeadingInSomeGroupOfTheMonths() {
        var figures = Arrays.stream(MonthGroup.values())
                .flatMap(group -> group.lines().stream())
                .toList();
        var months = Example.oneOfEach();

        for (var heading : EnumSet.allOf(Heading.class)) {
            var month = Objects.requireNonNull(months.get(heading));
            assertThat(figures)
                    .as(heading.name())
                    .anyMatch(line -> Integer.valueOf(month.count(heading))
                            .equals(line.figure().apply(month)));
        }
    }

    @Test
    void listsSalaryLendersAndSignsOfFraud() throws IOException {
        var report = report(Example.threeMonths());

        assertThat(report.rows("Salary")).hasSize(4);
        assertThat(report.rows("Lenders")).hasSize(4);
        assertThat(report.rows("Lenders").get(1).getCellText(1)).isEqualTo("Repayment");
        assertThat(report.rows("Fraud signs").get(1).getCellText(0)).isEqualTo("author_fraud");
    }

    @Test
    void listsAFailedInstalmentOnceWithItsFees() throws IOException {
        var report = report(Book.holding("10000.00")
                .debit("2020-01-05", "5000", Channel.AUTO_DEBIT_PAYMENT, "lender_transaction")
                .credit("2020-01-05", "5000", Channel.AUTO_DEBIT_PAYMENT_BOUNCE, "lender_transaction")
                .debit("2020-01-06", "500", Channel.BANK_CHARGE, "ach_bounce_charge")
                .debit("2020-01-06", "90", Channel.BANK_CHARGE, "ach_bounce_charge")
                .close());

        var bounces = report.rows("Bounces");

        assertThat(bounces).hasSize(2);
        assertThat(bounces.get(1).getCellText(1)).isEqualTo("Auto debit");
        assertThat(bounces.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("5000");
        assertThat(bounces.get(1).getCellText(4)).isEqualTo("Yes");
        assertThat(bounces.get(1).getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("590");
        assertThat(report.row("Summary", "Bounced payments").getCellAsNumber(1).orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void listsEvenDebitsOfAnUnnamedTakerAsPossibleInstalments() throws IOException {
        var report = report(Book.holding("90000.00")
                .debit("2020-01-05", "5000", Channel.AUTO_DEBIT_PAYMENT)
                .debit("2020-02-05", "5000", Channel.AUTO_DEBIT_PAYMENT)
                .debit("2020-03-05", "5000", Channel.AUTO_DEBIT_PAYMENT)
                .close());

        var series = report.rows("Possible instalments");

        assertThat(series).hasSize(2);
        assertThat(series.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("3");
        assertThat(series.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("15000");
    }

    @Test
    void writesTheBalanceOfEachCoveredDay() throws IOException {
        var rows = report(Example.threeMonths()).rows("Balances");

        assertThat(rows).hasSize(31 + 29 + 31 + 1);
        assertThat(rows.getLast().getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("73799.50");
    }

    @Test
    void drawsChartsOfTheCellsThatHoldTheFigures() throws IOException {
        var parts = report(Example.threeMonths()).parts();

        assertThat(parts.get("xl/charts/chart1.xml")).contains("Balances!$A$2:$A$92", "Balances!$B$2:$B$92");
        assertThat(parts.get("xl/charts/chart1.xml")).contains("<c:majorTimeUnit val=\"months\"/>");
        assertThat(parts.get("xl/charts/chart2.xml"))
                .contains("Months!$C$1:$E$1", "Months!$C$3:$E$3", "Months!$C$4:$E$4");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<drawing ");
        assertThat(parts.get("[Content_Types].xml")).contains("/xl/charts/chart2.xml", "/xl/drawings/drawing1.xml");
        assertThat(parts.entrySet())
                .allSatisfy(part -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(part.getValue()))));
    }

    @Test
    void writesAnEmptyLedgerWithoutCharts() throws IOException {
        var report = report(Example.empty());

        assertThat(report.rows("Transactions")).hasSize(1);
        assertThat(report.row("Summary", "Transactions").getCellAsNumber(1).orElseThrow())
                .isEqualByComparingTo("0");
        assertThat(report.parts().keySet()).noneMatch(name -> name.contains("chart"));
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void namesColumnsAsFormulasDo(int column, String expected) {
        assertThat(Chart.columnName(column)).isEqualTo(expected);
    }

    private static WrittenWorkbook report(Ledger ledger) throws IOException {
        return WrittenWorkbook.of(out -> AnalysisReport.write(Example.heading(ledger), Example.findings(ledger), out));
    }
}
