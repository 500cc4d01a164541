package dev.passbook.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.Ledger;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawReportTests {

    @Test
    void writesEachTransactionAsTheLedgerHasIt() throws IOException {
        var ledger = Example.threeMonths();

        var rows = report(ledger).rows("Transactions");

        assertThat(rows).hasSize(ledger.rows().size() + 1);
        for (int at = 0; at < ledger.rows().size(); at++) {
            var expected = ledger.rows().get(at);
            var row = rows.get(at + 1);
            assertThat(row.getCellAsDate(0)).contains(expected.date().atStartOfDay());
            assertThat(row.getCellText(1)).isEqualTo(expected.narration());
            assertThat(row.getCellText(3)).isEqualTo(expected.channel().wire());
            assertThat(row.getCellText(4)).isEqualTo(expected.merchantCategory());
            assertThat(row.getCellAsNumber(expected.isDebit() ? 6 : 7).orElseThrow())
                    .isEqualByComparingTo(expected.amount());
            assertThat(row.getCellText(expected.isDebit() ? 7 : 6)).isEmpty();
            assertThat(row.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo(expected.balance());
        }
    }

    @Test
    void writesMoneyAndDaysAsNumbersThatLookLikeThem() throws IOException {
        var row = report(Example.threeMonths()).rows("Transactions").get(1);

        assertThat(row.getCell(0).getDataFormatString()).isEqualTo("dd-mmm-yyyy");
        assertThat(row.getCell(8).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(8).getDataFormatString())
                .isEqualTo("[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;#,##0.00");
    }

    @Test
    void namesTheAccount() throws IOException {
        var report = report(Example.threeMonths());

        assertThat(report.row("Account", "Account number").getCellText(1)).isEqualTo("00XXXX1234");
        assertThat(report.row("Account", "Covered").getCellAsDate(2))
                .contains(LocalDate.of(2020, 3, 31).atStartOfDay());
        assertThat(report.row("Account", "Transactions").getCellAsNumber(1).orElseThrow())
                .isEqualByComparingTo("8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)", "000123", "TRUE", "a < b & \"c\""})
    void writesTextAsTextWhateverItBeginsWith(String narration) throws IOException {
        var cell =
                report(Example.narrating(narration)).rows("Transactions").get(1).getCell(1);

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(narration);
    }

    /// The reader tells no format of text.
    @Test
    void keepsTextATextWhenItsCellIsEdited() throws IOException {
        var parts = report(Example.narrating("=1+1")).parts();

        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsPattern("<c r=\"B2\" s=\"[1-9]\\d*\" t=\"inlineStr\">");
    }

    @ParameterizedTest
    @CsvSource({
        "'A\u0000B\u0007C', ABC",
        "'A\r\nB\tC', A B C",
        "'A\u202EB', AB",
        "'A\uFFFEB', AB",
        "'A_x0041_B', A_x005F_x0041_B"
    })
    void takesOutWhatACellMustNotHold(String narration, String expected) throws IOException {
        var cell =
                report(Example.narrating(narration)).rows("Transactions").get(1).getCell(1);

        assertThat(cell.getText()).isEqualTo(expected);
    }

    @Test
    void keepsPairsOfSurrogatesAndDropsHalves() {
        var pair = new String(Character.toChars(0x1F4B0));

        assertThat(CellText.of(pair + pair.charAt(0) + "x")).isEqualTo(pair + "x");
    }

    @Test
    void cutsTextThatNoCellCanHold() throws IOException {
        var cell = report(Example.narrating("x".repeat(40_000)))
                .rows("Transactions")
                .get(1)
                .getCell(1);

        assertThat(cell.getText()).hasSize(32_767);
    }

    @Test
    void writesAnEmptyLedgerAsAHeader() throws IOException {
        var report = report(Example.empty());

        assertThat(report.rows("Transactions")).hasSize(1);
        assertThat(report.row("Account", "Transactions").getCellAsNumber(1).orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void writesFiftyThousandRowsInTheirOrder() throws IOException {
        var rows = report(Example.ofRows(50_000)).rows("Transactions");

        assertThat(rows).hasSize(50_001);
        assertThat(rows.getLast().getCellText(2)).isEqualTo("REF49999");
        assertThat(rows.get(1000).getCellText(2)).isEqualTo("REF999");
    }

    @Test
    void writesADayThatWorkbooksDoNotKnowAsText() throws IOException {
        var ledger = Example.onDay(LocalDate.of(1, 1, 1));

        assertThat(report(ledger).rows("Transactions").get(1).getCellText(0)).isEqualTo("0001-01-01");
    }

    private static WrittenWorkbook report(Ledger ledger) throws IOException {
        return WrittenWorkbook.of(out -> RawReport.write(ledger, Example.heading(ledger), out));
    }
}
