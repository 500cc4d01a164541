package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.Direction;
import dev.passbook.statement.layout.Proof.Break;
import dev.passbook.statement.layout.Proof.Discrepancy;
import dev.passbook.statement.layout.Proof.Kind;
import dev.passbook.statement.layout.Proof.Unverifiable;
import dev.passbook.statement.layout.Proof.Verified;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTests {

    private static final String HEADER =
            "Date         Particulars               Withdrawals    Deposits      Balance\n";

    @Test
    void verifiesRowsThatFollow() {
        assertThat(read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00
            """).proof()).isEqualTo(new Verified());
    }

    @Test
    void findsTheMissingRowWhereItIsMissing() {
        var breaks = breaks("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00
            08-04-2024   FOUR                            50.00                   750.00
            09-04-2024   FIVE                            50.00                   700.00
            """);

        assertThat(breaks).hasSize(1);
        assertThat(breaks.getFirst().kind()).isEqualTo(Kind.BALANCE);
        assertThat(breaks.getFirst().row()).isEqualTo(2);
        assertThat(breaks.getFirst().page()).isEqualTo(1);
        assertThat(breaks.getFirst().expected()).isEqualByComparingTo("1050");
        assertThat(breaks.getFirst().found()).isEqualByComparingTo("750");
    }

    @Test
    void repairsADirectionThatTheBalanceContradicts() {
        var table = read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   REVERSAL                       200.00                 1,100.00
            07-04-2024   THREE                          300.00                   800.00
            08-04-2024   FOUR                                       50.00        850.00
            """);

        assertThat(table.rows().get(1).direction()).isEqualTo(Direction.CREDIT);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void findsTheOpeningBalanceThatTheFirstRowDoesNotFollow() {
        assertThat(breaks("""
                         Opening Balance                                       2,000.00
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00
            """)).extracting(Break::kind).containsExactly(Kind.OPENING);
    }

    @Test
    void findsTheClosingBalanceThatTheLastRowDoesNotReach() {
        assertThat(breaks("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00
                         Closing Balance                                       1,200.00
            """)).extracting(Break::kind).containsExactly(Kind.CLOSING);
    }

    @Test
    void findsTotalsThatTheRowsDoNotSumTo() {
        assertThat(breaks("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00

            Total Debits      150.00
            Total Credits     200.00
            """)).extracting(Break::kind).containsExactly(Kind.DEBITS);
    }

    @Test
    void readsTotalsUnderTheirLabels() {
        assertThat(breaks("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00

            STATEMENT SUMMARY :-
            Opening Balance     Dr Count     Cr Count      Debits      Credits     Closing Bal
            1,000.00            1            1             100.00       250.00        1,100.00
            """)).extracting(Break::kind).containsExactly(Kind.CREDITS);
    }

    @Test
    void countsAReversalOnTheSideWhereTheBankPrintsIt() {
        assertThat(read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                             50.00                   850.00
            07-04-2024   BACK                           -50.00                   900.00

            Total Debits      100.00
            """).proof()).isEqualTo(new Verified());
    }

    @Test
    void derivesBalancesThatTheNextPrintedOneProves() {
        var table = read("""
            05-04-2024   ONE                            100.00                   900.00
            05-04-2024   TWO                            100.00
            05-04-2024   THREE                                      50.00        850.00
            """);

        assertThat(table.rows().get(1).balance()).isEqualByComparingTo("800");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void doesNotVouchForRowsAfterTheLastBalance() {
        assertThat(read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                            100.00                   800.00
            07-04-2024   THREE                          100.00
            """).proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void keepsOutAnAmountThatTheBalancesRuleOutAndSaysSo() {
        var table = read("""
                         Opening Balance                                       1,000.00
            05-04-2024   CUT                                       550.00
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                            100.00                   800.00
            """);

        assertThat(table.rows()).hasSize(2);
        assertThat(((Discrepancy) table.proof()).breaks())
                .extracting(Break::kind)
                .containsExactly(Kind.ROW);
    }

    @Test
    void sharesTheRestOfARowThatThePageBreakPrintsTwice() {
        var table = read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   IMPS/258690139368              100.00                   800.00
            =====
            """ + HEADER + """
            06-04-2024   AXB /7417                      100.00
            07-04-2024   THREE                          100.00                   700.00
            """);

        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).narration()).isEqualTo("IMPS/258690139368 AXB /7417");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void takesAnUnsignedDebtForOne() {
        var table = read("""
            05-04-2024   ONE                            100.00                 1,100.00
            06-04-2024   TWO                                       300.00        800.00
            07-04-2024   THREE                          200.00                 1,000.00
            """);

        assertThat(table.rows())
                .extracting(Row::direction)
                .containsExactly(Direction.DEBIT, Direction.CREDIT, Direction.DEBIT);
        assertThat(table.closingBalance()).isEqualByComparingTo("-1000");
    }

    @Test
    void provesNothingWithoutBalances() {
        var reading = StatementReader.create().read(TextPages.of("""
            Date         Narration               Withdrawal (Dr)    Deposit (Cr)
            05-04-2024   ONE                              100.00
            06-04-2024   TWO                                              200.00
            """));

        assertThat(((Reading.Table) reading).proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void findsTheRowsThatAreMissingBetweenTwoPages() {
        assertThat(breaks("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                            100.00                   800.00
                         Carried Forward                                         800.00
            =====
            """ + HEADER + """
                         Brought Forward                                         600.00
            08-04-2024   FOUR                           100.00                   500.00
            09-04-2024   FIVE                           100.00                   400.00
            """)).hasSize(1).first().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.BALANCE);
            assertThat(found.row()).isEqualTo(2);
            assertThat(found.expected()).isEqualByComparingTo("800");
            assertThat(found.found()).isEqualByComparingTo("600");
        });
    }

    @Test
    void doesNotTakeTheNextPageForAnotherAccount() {
        assertThat(read("""
                         Opening Balance                                       1,000.00
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                            100.00                   800.00
                         Closing Balance                                         800.00
            =====
            """ + HEADER + """
                         Opening Balance                                         600.00
            08-04-2024   FOUR                           100.00                   500.00
                         Closing Balance                                         500.00
            """).proof()).isNotEqualTo(new Verified());
    }

    @Test
    void takesNoBalanceBroughtForwardForThatOfTheStatement() {
        assertThat(read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                            100.00                   800.00
                         Carried Forward                                         800.00
            =====
            """ + HEADER + """
                         Brought Forward                                         800.00
            08-04-2024   FOUR                           100.00                   700.00
            """).proof()).isEqualTo(new Verified());
    }

    @Test
    void doesNotTakeTheNamesOfColumnsForThoseOfTotals() {
        assertThat(read("""
            Date         Particulars               Debits         Credits       Balance
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       50.00         950.00
            """).proof()).isEqualTo(new Verified());
    }

    @ParameterizedTest
    @CsvSource({"1 of 3, 2 of 3", "2 of 3, 3 of 3"})
    void doubtsAStatementWhosePagesAreMissingAtAnEnd(String first, String second) {
        assertThat(read(pages(first, second)).proof())
                .isInstanceOfSatisfying(
                        Unverifiable.class, doubt -> assertThat(doubt.reason()).startsWith("Pages are missing"));
    }

    @Test
    void doesNotDoubtAStatementOfAllItsPages() {
        assertThat(read(pages("1 of 2", "2 of 2")).proof()).isEqualTo(new Verified());
    }

    @Test
    void doesNotMissPagesBesideAPrintedOpeningBalance() {
        assertThat(read("             Opening Balance                                       1,000.00\n"
                                + pages("2 of 3", "3 of 3"))
                        .proof())
                .isEqualTo(new Verified());
    }

    private static String pages(String first, String second) {
        return """
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                            100.00                   800.00
            Page %s
            =====
            %s08-04-2024   THREE                          100.00                   700.00
            Page %s
            """.formatted(first, HEADER, second);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, false"})
    void doubtsRowsThatAreNotNumberedFromOne(int from, boolean verified) {
        var table = table("""
            S.No   Date         Particulars               Withdrawals    Deposits      Balance
            %d      05-04-2024   ONE                            100.00                   900.00
            %d      06-04-2024   TWO                                       200.00      1,100.00
            %d      07-04-2024   THREE                          100.00                 1,000.00
            """.formatted(from, from + 1, from + 2));

        assertThat(table.proof() instanceof Verified).isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Dr Count : 1   Cr Count : 1      | true
        Dr Count : 2   Cr Count : 1      | false
        Number of transactions : 2       | true
        Number of transactions : 3       | false
        """)
    void doubtsRowsOfWhichTheStatementCountsOthers(String counts, boolean verified) {
        var table = read("""
            05-04-2024   ONE                            100.00                   900.00
            06-04-2024   TWO                                       200.00      1,100.00

            """ + counts);

        assertThat(table.proof() instanceof Verified).isEqualTo(verified);
    }

    @Test
    void doubtsRowsOfOtherDaysThanTheStatementSays() {
        assertThat(table("Period: 01-05-2024 to 31-05-2024\n" + HEADER + """
            05-04-2024   ONE                            100.00                   900.00
            06-05-2024   TWO                                       200.00      1,100.00
            """).proof())
                .isInstanceOf(Unverifiable.class);
    }

    @Test
    void doesNotVouchForAYearThatItAssumes() {
        var pages = TextPages.of("""
            Date         Particulars               Withdrawals    Deposits      Balance
            28 DEC       ONE                            100.00                   900.00
            03 JAN       TWO                                       200.00      1,100.00
            """);

        var table = (Reading.Table) StatementReader.create()
                .assumingMadeOn(LocalDate.parse("2025-02-01"))
                .read(pages);

        assertThat(table.rows())
                .extracting(Row::date)
                .containsExactly(LocalDate.parse("2024-12-28"), LocalDate.parse("2025-01-03"));
        assertThat(table.proof())
                .isInstanceOfSatisfying(
                        Unverifiable.class, doubt -> assertThat(doubt.reason()).contains("prints no year"));
    }

    @Test
    void saysThatAYearIsMissingWhenNobodyKnowsIt() {
        assertThat(read("28 DEC       ONE                            100.00                   900.00\n")
                        .proof())
                .isEqualTo(new Unverifiable("The statement prints no year"));
    }

    @Test
    void vouchesForAStatementOnWhichNothingHappened() {
        assertThat(read("""
                         Opening Balance                                       1,000.00
                         Closing Balance                                       1,000.00
            """).proof()).isEqualTo(new Verified());
    }

    @Test
    void ordersRowsWithoutBalancesByTheirDays() {
        var table = table("""
            Beginning balance on 01-04-2024     1,000.00
            Ending balance on 30-04-2024        1,150.00

            Date         Description               Amount
            05-04-2024   DEPOSIT                    200.00
            03-04-2024   CHECK                      -50.00
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("CHECK", "DEPOSIT");
        assertThat(table.rows().getFirst().balance()).isEqualByComparingTo("950");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    private static Reading.Table read(String rows) {
        return table(rows.startsWith("Date") ? rows : HEADER + rows);
    }

    private static Reading.Table table(String drawing) {
        return (Reading.Table) StatementReader.create().read(TextPages.of(drawing));
    }

    private static List<Break> breaks(String rows) {
        var proof = read(rows).proof();
        assertThat(proof).isInstanceOf(Discrepancy.class);
        return ((Discrepancy) proof).breaks();
    }
}
