package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.layout.Proof.Unverifiable;
import dev.passbook.statement.layout.Proof.Verified;
import dev.passbook.statement.layout.Reading.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows whose balances follow one another, and that are not as they seem.
class DoubtfulReadingsTests {

    @Test
    void doubtsBalancesThatMoveAgainstTheColumns() {
        var table = read("""
            Date        Narration          Deposit   Withdrawal       Balance
            13/04/2026  A SHOP              100.00                      900.00
            14/04/2026  ANOTHER SHOP         50.00                      850.00
            15/04/2026  SALARY              500.00                    1,350.00
            16/04/2026  A THIRD SHOP         25.00                    1,325.00
            17/04/2026  A REFUND             10.00                    1,335.00
            18/04/2026  RENT                300.00                    1,035.00
            19/04/2026  A FOURTH SHOP         5.00                    1,030.00
            """);

        assertThat(table.rows().getFirst().balance()).isEqualByComparingTo("900.00");
        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void readsAnOverdraftPrintedWithoutASign() {
        var table = read("""
            Date        Narration          Deposit   Withdrawal       Balance
            13/04/2026  A SHOP                            100.00      1,100.00
            14/04/2026  A TRANSFER          600.00                      500.00
            15/04/2026  ANOTHER SHOP                       50.00        550.00
            """);

        assertThat(table.closingBalance()).isEqualByComparingTo("-550.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void doubtsDaysThatCouldBeMonthsWhereDollarsAreCounted() {
        var table = read("""
            Date        Description        Amount      Balance
            06/03/2026  A SHOP            -$10.00       $90.00
            06/05/2026  ANOTHER SHOP      -$20.00       $70.00
            06/08/2026  SALARY           $500.00      $570.00
            """);

        assertThat(table.rows().getFirst().date()).isEqualTo("2026-06-03");
        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void doubtsDaysThatWouldLieNearerAsMonthsWhereNothingIsCountedIn() {
        var table = read("""
            Date        Description        Withdrawal   Deposit     Balance
            06/03/2026  A SHOP                  10.00                 90.00
            06/05/2026  ANOTHER SHOP            20.00                 70.00
            06/08/2026  SALARY                             500.00    570.00
            """);

        assertThat(table.rows().getFirst().date()).isEqualTo("2026-03-06");
        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INR", "Rs. 500.00", "€", "IFSC: TEST0000001"})
    void takesTheDayFirstWhereNobodyCountsInDollars(String other) {
        var table = read(other + "\n" + """
            Date        Description        Withdrawal   Deposit     Balance
            06/03/2026  A SHOP                  10.00                 90.00
            06/05/2026  ANOTHER SHOP            20.00                 70.00
            06/08/2026  SALARY                             500.00    570.00
            """);

        assertThat(table.rows().getFirst().date()).isEqualTo("2026-03-06");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void doubtsADayThatItCannotRead() {
        var table = read("""
            Date        Description        Withdrawal   Deposit     Balance
            03 Mar 26   A SHOP                  10.00                 90.00
                        ANOTHER SHOP            20.00                 70.00
            04 Brm 26   A THIRD SHOP            20.00                 50.00
                        SALARY                             500.00    550.00
            """);

        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void keepsThreeDecimalsInTwoAndSaysSo() {
        var table = read("""
            Date        Description        Debit      Credit      Balance
            13/04/2026  A SHOP             0.500                1,234.067
            14/04/2026  SALARY                      500.250    1,734.317
            15/04/2026  ANOTHER SHOP      34.317                1,700.000
            """);

        assertThat(table.rows())
                .extracting(Row::amount)
                .map(Object::toString)
                .containsExactly("0.50", "500.25", "34.32");
        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void keepsPageNumbersAndRepeatedLinesOutOfTheNarrations() {
        var table = read("""
            MR A SAMPLE
            12 SAMPLE ROAD NEAR      OD Limit : 0.00
            Date        Narration          Withdrawal   Deposit     Balance
            13/04/2026  A SHOP                  10.00                 90.00
            14/04/2026  ANOTHER SHOP            20.00                 70.00

            Page 1 of 2
            ===
            MR A SAMPLE
            12 SAMPLE ROAD NEAR      OD Limit : 0.00

            15/04/2026  SALARY                             500.00    570.00
                        ACME LTD
            16/04/2026  RENT                    70.00                500.00
                        Page 2 of 2
            """);

        assertThat(table.rows())
                .extracting(Row::narration)
                .containsExactly("A SHOP", "ANOTHER SHOP", "SALARY ACME LTD", "RENT");
    }

    @Test
    void takesNoReferenceBesideADateForItsTime() {
        var table = read("""
            Date         Ref No.  Description        Withdrawal   Deposit     Balance
            13 Apr 2026  281862   A SHOP                  10.00                 90.00
            14 Apr 2026  281863   ANOTHER SHOP            20.00                 70.00
            15 Apr 2026  281864   SALARY                             500.00    570.00
            """);

        assertThat(table.rows()).extracting(Row::reference).containsExactly("281862", "281863", "281864");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    private static Table read(String drawing) {
        return (Table) StatementReader.create().read(TextPages.of(drawing));
    }
}
