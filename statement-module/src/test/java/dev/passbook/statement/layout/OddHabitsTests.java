package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.Direction;
import dev.passbook.statement.layout.Proof.Verified;
import dev.passbook.statement.layout.Reading.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One habit of some bank each, that cost rows or narrations when it was met first.
class OddHabitsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HK$1,250.00",
                "NZ$1,250.00",
                "₦1,250.00",
                "KES1,250.00",
                "PHP1,250.00",
                "1,250.00EUR",
                "₱1,250.00"
            })
    void knowsTheCurrenciesOfTheWorld(String text) {
        var amount = Amounts.parse(text);

        assertThat(amount).isNotNull();
        assertThat(amount.paise()).isEqualTo(125_000);
        assertThat(amount.plain()).isFalse();
    }

    @Test
    void readsMarksBehindTheCurrency() {
        var table = read("""
            Date        Narration         Withdrawal (Dr)/Deposit (Cr)         Balance
            13/04/2026  Balance B/F                                       (900.00 EUR)
            14/04/2026  A SHOP                      357.00 EUR DR       (1,257.00 EUR)
            15/04/2026  A TRANSFER                  257.00 EUR CR       (1,000.00 EUR)
            """);

        assertThat(table.rows()).extracting(Row::direction).containsExactly(Direction.DEBIT, Direction.CREDIT);
        assertThat(table.closingBalance()).isEqualByComparingTo("-1000.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void readsABracketThatOpensBeforeTheCurrency() {
        var table = read("""
            Date        Narration               Debit              Credit              Balance
            13/04/2026  SALARY                                Rs. 500.00          Rs. 900.00
            14/04/2026  A SHOP             Rs. 100.00                             Rs. 800.00
            15/04/2026  A REVERSAL        (Rs. 100.00)                            Rs. 900.00
            """);

        assertThat(table.rows()).hasSize(3);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void takesAPlusForACredit() {
        var table = read("""
            Date        Narration                 Debit/Credit         Balance
            13/04/2026  A REFUND                       670.00+        1,670.00
            14/04/2026  ANOTHER REFUND                 670.00+        2,340.00
            """);

        assertThat(table.rows()).extracting(Row::direction).containsOnly(Direction.CREDIT);
    }

    @ParameterizedTest
    @CsvSource({
        "Outflow, Inflow",
        "Subtractions, Additions",
        "Amount Out, Amount In",
        "Pay Out, Pay In",
        "Payments out, Payments in",
        "Amount Debited, Amount Credited",
    })
    void knowsTheNamesOfBothSides(String debit, String credit) {
        var header = "Date        Details                  %-20s %-20s Balance%n".formatted(debit, credit);
        var table = read(header + """
            13/04/2026  SALARY                                        2,660.00             9,000.00
            14/04/2026  A SHOP                   1,000.00                                  8,000.00
            """);

        assertThat(table.rows()).extracting(Row::direction).containsExactly(Direction.CREDIT, Direction.DEBIT);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void takesUnsignedTwinsForNoOrderOfTheirOwn() {
        var table = read("""
            Date        Narration                  Amount         Balance
            03/13/2026  Balance Brought Forward                  8,184.64
            03/13/2026  ATM CASH                   519.06        8,703.70
                        ATM CASH                   519.06        9,222.76
            """);

        assertThat(table.rows()).extracting(Row::direction).containsExactly(Direction.CREDIT, Direction.CREDIT);
        assertThat(table.closingBalance()).isEqualByComparingTo("9222.76");
    }

    @Test
    void losesNoRowToTheLongestMonth() {
        var table = read("""
            Date                Narration         Debit      Credit       Balance
            20 May 2026         SALARY                       500.00        900.00
            21 May 2026         A SHOP           100.00                    800.00
            22 May 2026         A SHOP           100.00                    700.00
            23 May 2026         A SHOP           100.00                    600.00
            02 September 2026   A SHOP           100.00                    500.00
            """);

        assertThat(table.rows()).hasSize(5);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void leavesTheDashesOfEmptyCellsOutOfNarrations() {
        var table = read("""
            Date        Narration              Debit        Credit        Balance
            13/04/2026  SALARY               -              500.00        900.00
            14/04/2026  A - B SHOP           100.00         -             800.00
            15/04/2026  SALARY               -              500.00      1,300.00
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "A - B SHOP", "SALARY");
    }

    @Test
    void keepsTheDashesThatANarrationEndsWith() {
        var table = read("""
            Date        Narration              Debit        Credit        Balance
            13/04/2026  SALARY               -              500.00        900.00
            14/04/2026  UPI/PAYMENT FOR BOOKS
                        --                   100.00         -             800.00
            15/04/2026  UPI/PAYMENT FOR TEA  -              500.00      1,300.00
                        --
            """);

        assertThat(table.rows().getLast().narration()).isEqualTo("UPI/PAYMENT FOR TEA --");
    }

    @Test
    void takesTheWeekdayForPartOfTheDate() {
        var table = read("""
            Date              Value Date        Narration       Debit    Credit     Balance
            Mon 13 Apr 2026   Tue 14 Apr 2026   SALARY                   500.00      900.00
            Tue 14 Apr 2026   Wed 15 Apr 2026   A SHOP         100.00                800.00
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "A SHOP");
        assertThat(table.rows()).extracting(Row::valueDate).doesNotContainNull();
    }

    @Test
    void keepsTheTextOfARowThatMovesNothingOutOfItsNeighbours() {
        var table = read("""
            Date        Narration             Debit        Credit        Balance
            13/04/2026  SALARY                             500.00        900.00
                        A SHOP               100.00                      800.00
                        CHEQUE BOOK SENT       0.00                      800.00
                        ANOTHER SHOP         100.00                      700.00
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "A SHOP", "ANOTHER SHOP");
    }

    @Test
    void doesNotVouchForTheSideOfALoneNegativeDebit() {
        var table = read("""
            Date        Narration              Debit        Credit        Balance
            13/04/2026  A REFUND, OR A SHOP   -93.67                      252.03
            14/04/2026  SALARY                              348.99        601.02
            """);

        assertThat(table.proof()).isInstanceOf(Proof.Unverifiable.class);
    }

    @Test
    void believesNoColumnThatEveryRowContradicts() {
        var table = read("""
            Date        Amount in    DR /    Narration               Running Balance
            13/04/2026     901.12     -      A SHOP                        2,708.75
            14/04/2026     374.00     -      A SHOP                        2,334.75
            15/04/2026      34.00     -      A SHOP                        2,300.75
            """);

        assertThat(table.proof()).isInstanceOf(Proof.Unverifiable.class);
    }

    @Test
    void takesNoShopCalledTotalForATotal() {
        var table = read("""
            Opening Balance 1,000.00
            Date        Narration                Debit        Credit        Balance
            13/04/2026  TOTAL FUEL CARD          10.00
                        A SHOP                   90.00                      900.00
            14/04/2026  BY CASH
                        TOTAL FUEL CARD                       20.00
                        A SHOP                  120.00                      800.00
            """);

        assertThat(table.rows()).hasSize(4);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void doesNotTurnBalancesThatSayThatTheyAreDebts() {
        var table = read("""
            Date        Narration               Debit              Credit              Balance
            13/04/2026  A REVERSAL          (6,883.00)                          80,632.54 OD
            14/04/2026  A REVERSAL            (451.58)                          80,180.96 OD
            15/04/2026  A SHOP                 128.29                           80,309.25 OD
            """);

        assertThat(table.closingBalance()).isEqualByComparingTo("-80309.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260413", "13 Apr 2026 01:17 PM", "13/04/2026 (14/04/2026)", "13 Apr 26 (14 Apr 26)"})
    void readsDatesWithWhatStandsBesideThem(String date) {
        var table = read("""
            Date                       Details              Debit      Credit     Balance
            %-26s SALARY                          500.00      900.00
            %<-26s A SHOP               100.00                 800.00
            """.formatted(date));

        assertThat(table.rows()).extracting(Row::date).map(Object::toString).containsOnly("2026-04-13");
        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "A SHOP");
    }

    @Test
    void doesNotTakeTheDateForTheValueDateBesideIt() {
        var table = read("""
            Value Date    Posting Date  Details              Debit      Credit     Balance
                          13 Apr 26     B/F                                       1,400.00
            13 Apr 26     13 Apr 26     SALARY                          500.00    1,900.00
            14 Apr 26     14 Apr 26     A SHOP               100.00               1,800.00
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "A SHOP");
        assertThat(table.rows().getFirst().valueDate()).isEqualTo("2026-04-13");
    }

    @Test
    void takesAShopCalledTotalForNoTotal() {
        var table = read("""
            Date        Details              Debit      Credit     Balance
            13/04/2026  SALARY                0.00      500.00      900.00
            14/04/2026  TOTAL FUEL CARD     100.00        0.00      800.00
            15/04/2026  A SHOP              200.00        0.00      600.00
            """);

        assertThat(table.rows()).hasSize(3);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void keepsShortWordsAtTheBeginningOfANarration() {
        var table = read("""
            Date        Payment type and details     Paid out    Paid in     Balance
            13/04/2026  BY CASH                                   500.00      900.00
            14/04/2026  TO SELF                        100.00                 800.00
            15/04/2026  BY CASH                                   200.00    1,000.00
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("BY CASH", "TO SELF", "BY CASH");
    }

    @Test
    void leavesTheDepositsBelowOutOfTheRows() {
        var table = read("""
            Date         Details             Debit       Credit      Balance
            13/04/2026   SALARY                          500.00       900.00
            14/04/2026   A SHOP             100.00                    800.00

            Open Date    Principal Amount    Maturity Date     Maturity Amount
            03/02/2023          50,000.00    03/02/2024              53,450.00
            04/02/2023          50,001.00    04/02/2024              53,451.00
            """);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void doubtsTheFirstRowOfAColumnThatTheOthersContradict() {
        var table = read("""
            Date        Details              Debit      Credit     Balance
            13/04/2026  A RECEIPT            660.00                8,000.00
            14/04/2026  SALARY                          100.00     8,100.00
            15/04/2026  A TRANSFER           500.00                8,600.00
            16/04/2026  INTEREST                         50.00     8,650.00
            17/04/2026  A REFUND                         60.00     8,710.00
            18/04/2026  ANOTHER REFUND                   10.00     8,720.00
            """);

        assertThat(table.proof()).isNotEqualTo(new Verified());
    }

    @Test
    void readsThousandsSetApartWithinABracket() {
        var table = read("""
            Date        Narration                 Amount             Balance
            13/04/2026  SALARY                EUR 2 500.00       EUR 3 900.00
            14/04/2026  A SHOP               (EUR 1 100.00)      EUR 2 800.00
            """);

        assertThat(table.rows().getLast().amount()).isEqualByComparingTo("1100.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 7 -", "    7"})
    void takesTheNumberOfAPageForNoAmount(String foot) {
        var table = read("""
            Opening Balance 400.00
            Date        Narration              Debit      Credit     Balance
            13/04/2026  SALARY                            500.00      900.00
                        A REFUND                           50.00      950.00
            14/04/2026  A SHOP                            150.00    1,100.00
                                                           %s
            """.formatted(foot));

        assertThat(table.rows()).hasSize(3);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void takesASentenceBelowTheTableForNoRow() {
        var table = read("""
            Opening Balance 400.00
            Date        Br               Amount           Balance         Narration
            13/04/26    0312             500.00           900.00          SALARY
                        0312             50.00            950.00          A REFUND
            14/04/26    0312             -150.00          800.00          A SHOP
            Deposits are protected up to 85,000.00 since 01/01/2010 in all.
            """);

        assertThat(table.rows()).hasSize(3);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void inventsNoRowWhereThereAreNone() {
        var table = read("""
            Opening Balance 400.00
            Closing Balance 400.00
            No.    Value Dt       Date             Withdrawals (SGD)       Deposits (SGD)    Narrative        Balance
                                                                                             No transactions
            Deposits are protected up to 85,000.00 since 01/01/2010 per person.
            """);

        assertThat(table.rows()).isEmpty();
    }

    @Test
    void readsMarksUnderANameOfThreeLines() {
        var table = read("""
            Date        Narration              Amount     DR
                                               in         /
                                               USD        CR
            13/04/2026  SALARY                 500.00     CR
            14/04/2026  A SHOP                 150.00     DR
            """);

        assertThat(table.rows()).extracting(Row::direction).containsExactly(Direction.CREDIT, Direction.DEBIT);
    }

    @ParameterizedTest
    @CsvSource({"Withdrawal (Dr)/, DR /, Deposit (Cr), CR", "Txn, D/C, Amount, ''"})
    void readsMarksBesideANameOfTwoLines(String amount, String marks, String amountBelow, String marksBelow) {
        var table = read("""
            Entry       %20s  %-8s Transaction
            Date        %20s  %-8s Details
            13/04/2026                500.00  CR       SALARY
            14/04/2026                150.00  DR       A SHOP
            """.formatted(amount, marks, amountBelow, marksBelow));

        assertThat(table.rows()).extracting(Row::direction).containsExactly(Direction.CREDIT, Direction.DEBIT);
    }

    @Test
    void leavesTheYearOfAHeadingToTheHeading() {
        var table = read("""
            Statement period: 15 Dec 2025 to 08 Jan 2026
            No     Date     Narration              Debit      Credit     Balance
            1      29 Dec   SALARY                            500.00      900.00
            2      31 Dec   A SHOP                100.00                  800.00
            January 2026
            3      03 Jan   A SHOP                150.00                  650.00
            """);

        assertThat(table.rows())
                .extracting(row -> row.date().toString())
                .containsExactly("2025-12-29", "2025-12-31", "2026-01-03");
    }

    @Test
    void takesNoShopCalledTotalForATotalWithoutBalances() {
        var table = read("""
            Date        Narration                Debit        Credit
            13/04/2026  A SHOP                   90.00
                        TOTAL FUEL CARD          10.00
                        TOTAL FUEL CARD
                        OF THE TOWN              20.00
            14/04/2026  BY CASH                               50.00
                        Total Debits            120.00
            """);

        assertThat(table.rows())
                .extracting(row -> row.amount().toPlainString())
                .containsExactly("90.00", "10.00", "20.00", "50.00");
    }

    @Test
    void keepsTheWidestAmountBesideItsCurrency() {
        var refunds = IntStream.rangeClosed(1, 30)
                .mapToObj("13/04/2026  INR %1$d.00        A REFUND          INR 1.00           0.00%n"::formatted)
                .collect(Collectors.joining());
        var table = read("Date        Balance            Narration         CR                 DR\n" + refunds + """
            14/04/2026  INR 394030.00      A TRANSFER        INR 394000.00      0.00
            15/04/2026  INR 394027.00      A SHOP            0.00               INR 3.00
            """);

        assertThat(table.rows()).hasSize(32);
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void takesTheDayThatIsNearerToTheDatesAround() {
        var table = read("""
            Statement as on 09/06/2026
            Date        Narration              Debit      Credit     Balance
            09/04/2026  B/F                                          $400.00
            09/04/2026  SALARY                           $500.00     $900.00
            """);

        assertThat(table.rows().getFirst().date()).isEqualTo("2026-09-04");
        assertThat(table.proof()).isNotEqualTo(new Verified());
    }

    void readsAMarkSetBeforeItsBalance() {
        var table = read("""
            Date        Particulars        Chq No     Debit       Credit      Balance
            13/04/2026  A SHOP                       100.00                 DR 10,100.00
            14/04/2026  SALARY                                   500.00      DR 9,600.00
            15/04/2026  A TRANSFER                            11,000.00      CR 1,400.00
            """);

        assertThat(table.openingBalance()).isEqualByComparingTo("-10000.00");
        assertThat(table.closingBalance()).isEqualByComparingTo("1400.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void takesThePageTotalOfOneSideForNoRow() {
        var table = read("""
            Date        Particulars        Withdrawals     Deposits        Balance
            13/04/2026  B/F                                            10,000.00Cr
            13/04/2026  A SHOP                  100.00                  9,900.00Cr
                        Page Total              100.00         0.00     9,900.00Cr
            =====
            Date        Particulars        Withdrawals     Deposits        Balance
            14/04/2026  SALARY                               500.00    10,400.00Cr
                        Page Total                0.00       500.00    10,400.00Cr
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("A SHOP", "SALARY");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void keepsTheNamesOfTheSumsBelowOutOfTheLastRow() {
        var table = read("""
            Sr No   Date         Type      Particulars        Cheque/Reference No     Debit      Credit      Balance    Channel
            1       13/04/2026   NEFT      SALARY             N123                    -          500.00    10,400.00    BRANCH
            2       14/04/2026   CASH      CASH WDL           -                       400.00     -         10,000.00    BRANCH
            Total Transaction Count    Total Debit Count    Total Credit Count
            2                          1                    1
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "CASH WDL");
    }

    @Test
    void readsAShopCalledTotalUnderADatePrintedOnceADay() {
        var table = read("""
            Date        Debits      Credits     Balance     Remarks              Code
            13/04/2026                 500.00     900.00    SALARY               0314
            14/04/2026   100.00                   800.00    A SHOP               0312
                         200.00                   600.00    TOTAL FUEL CARD      0312
                         300.00      500.00                 Page Total
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("SALARY", "A SHOP", "TOTAL FUEL CARD");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void readsATableThatALinePrinterDrewWithBars() {
        var table = read("""
            |DATE      |PARTICULARS      |CHQ.NO. |  WITHDRAWALS|     DEPOSITS|      BALANCE|
            |----------|-----------------|--------|-------------|-------------|-------------|
            |13-04-26  |B/F              |        |             |             |  10,000.00Cr|
            |13-04-26  |TO CASH          |123456  |       100.00|             |   9,900.00Cr|
            |14-04-26  |BY NEFT          |        |             |       500.00|  10,400.00Cr|
            |          |SALARY           |        |             |             |             |
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("TO CASH", "BY NEFT SALARY");
        assertThat(table.rows().getFirst().reference()).isEqualTo("123456");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void readsAColumnOfMarksWhoseNameIsBrokenAtItsStroke() {
        var table = read("""
            Date         Description           Amount        Dr /    Balance       Dr /
                                                             Cr                    Cr
            13/04/2026   A SHOP                100.00        DR      9,900.00      CR
            14/04/2026   SALARY                500.00        CR      10,400.00     CR
            15/04/2026   A CHEQUE              11,000.00     DR      600.00        DR
            """);

        assertThat(table.closingBalance()).isEqualByComparingTo("-600.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void givesTextBelowABalanceBroughtForwardToTheNextRow() {
        var table = read("""
            Date         Particulars              Deposits    Withdrawals      Balance
            13/04/2026   B/F                                                  1,000.00
                         UPI/ONE@BANK/
            14/04/2026   FIRST                                     100.00       900.00
                         UPI/TWO@BANK/
            15/04/2026   SECOND                                    100.00       800.00
            16/04/2026   CASH                                      100.00       700.00
                         UPI/THREE@BANK/
            17/04/2026   THIRD                     500.00                     1,200.00
            """);

        assertThat(table.rows())
                .extracting(Row::narration)
                .containsExactly("UPI/ONE@BANK/ FIRST", "UPI/TWO@BANK/ SECOND", "CASH", "UPI/THREE@BANK/ THIRD");
    }

    @Test
    void leavesTheDashesOfEmptyCellsOutOfReferences() {
        var table = read("""
            Date        Remarks        Tran Id    UTR Number    Instr. ID   Withdrawals   Deposits      Balance
            13/04/2026  A CHEQUE       M12345     -             000123           200.00                 800.00
            14/04/2026  SALARY         S12346     -             -                            500.00    1,300.00
            """);

        assertThat(table.rows()).extracting(Row::reference).containsExactly("M12345 000123", "S12346");
    }

    @Test
    void findsValueDateAndReferenceInTheNarration() {
        var table = read("""
            Txn Date    Narration                                    Withdrawals    Deposits    Closing Balance
            13/04/2026  UPI-A SHOP                                        100.00                       9,900.00
                        Value Dt 12/04/2026 Ref 400111222333
            14/04/2026  SALARY (Value Date :15-04-2026)                               500.00          10,400.00
            15/04/2026  CASH                                              400.00                      10,000.00
            """);

        assertThat(table.rows())
                .extracting(Row::valueDate)
                .containsExactly(LocalDate.of(2026, 4, 12), LocalDate.of(2026, 4, 15), null);
        assertThat(table.rows()).extracting(Row::reference).containsExactly("400111222333", null, null);
    }

    /// The printer cuts after 26 characters and begins the line with the space, if the cut falls on one.
    @Test
    void joinsWordsThatTheBankCutsAfterSoManyCharacters() {
        var table = read("""
            Date        Particulars                   Debit      Credit      Balance
            01/04/2026  PAYMENT MADE VIA UPI TO SH   100.00                 9,900.00
                        OP@BANK REF 1
            02/04/2026  PAYMENT MADE VIA UPI TO GR   100.00                 9,800.00
                        OCER@BANK REF 2
            03/04/2026  PAYMENT RECEIVED VIA UPI F               500.00    10,300.00
                        ROM ANIL@BANK REF 3
            04/04/2026  PAYMENT MADE VIA UPI TO MS   100.00                10,200.00
                         LEELA REF 4
            05/04/2026  PAYMENT MADE VIA UPI TO A    100.00                10,100.00
                        GROCER REF 5
            06/04/2026  PAYMENT MADE VIA UPI TO DA   100.00                10,000.00
                        IRY@BANK REF 6
            07/04/2026  SMS CHARGE                   100.00                 9,900.00
            """);

        assertThat(table.rows())
                .extracting(Row::narration)
                .containsExactly(
                        "PAYMENT MADE VIA UPI TO SHOP@BANK REF 1",
                        "PAYMENT MADE VIA UPI TO GROCER@BANK REF 2",
                        "PAYMENT RECEIVED VIA UPI FROM ANIL@BANK REF 3",
                        "PAYMENT MADE VIA UPI TO MS LEELA REF 4",
                        "PAYMENT MADE VIA UPI TO A GROCER REF 5",
                        "PAYMENT MADE VIA UPI TO DAIRY@BANK REF 6",
                        "SMS CHARGE");
    }

    @Test
    void readsATableInAFontThatDoublesEverySign() {
        var table = read("""
            DDAATTEE              PPAARRTTIICCUULLAARRSS      WWIITTHHDDRRAAWWAALLSS      DDEEPPOOSSIITT        BBAALLAANNCCEE
            1133//0044//22002266  AA SSHHOOPP                         110000..0000                         99,,990000..0000
            1144//0044//22002266  SSAALLAARRYY                                              550000..0000   1100,,440000..0000
            """);

        assertThat(table.rows()).extracting(Row::narration).containsExactly("A SHOP", "SALARY");
        assertThat(table.closingBalance()).isEqualByComparingTo("10400.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"          ", "13/04/2026"})
    void keepsALoneRowUnderTheDateOfTheOneAbove(String valueDate) {
        boolean balances = valueDate.isBlank();
        var refunds = IntStream.rangeClosed(1, 30)
                .mapToObj(day -> "%02d/04/2026  %s  A REFUND                      1.00        %s%n"
                        .formatted(day, valueDate, balances ? "%d.00".formatted(day < 10 ? day : day + 4) : ""))
                .toList();
        var table = read("Date        Value Date  Narration         Debit      Credit     Balance\n"
                + String.join("", refunds.subList(0, 9))
                + "            %s  A DEPOSIT                     4.00        %s%n"
                        .formatted(valueDate, balances ? "13.00" : "")
                + String.join("", refunds.subList(9, 30)));

        assertThat(table.rows()).hasSize(31);
        assertThat(table.rows().get(9).date()).isEqualTo("2026-04-09");
        assertThat(table.rows().get(9).amount()).isEqualByComparingTo("4.00");
    }

    @Test
    void joinsNamesOfTwoLinesThatEndAlike() {
        var table = read("""
            Posting       Value         Payment type         Transaction    D/C         Balance
            Date          Dt            and details               Amount                 Amount
            13/04/2026    13/04/2026    SALARY                    500.00    CREDIT       900.00
            14/04/2026    14/04/2026    A SHOP                    100.00    DEBIT        800.00
            """);

        assertThat(table.rows()).extracting(Row::direction).containsExactly(Direction.CREDIT, Direction.DEBIT);
        assertThat(table.closingBalance()).isEqualByComparingTo("800.00");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void doesNotVouchForSomeOfThePagesWhereTheColumnsMove() {
        var table = read("""
            Date        Narration              Debit      Credit     Balance
            13/04/2026  A SHOP                100.00
            14/04/2026  A SHOP                100.00                  700.00
            ========
              Date        Narration              Debit      Credit     Balance
              15/04/2026  A SHOP                100.00                  600.00
              16/04/2026  A SHOP                100.00                  500.00
              17/04/2026  A SHOP                100.00                  400.00
            """);

        assertThat(table.rows()).hasSize(5);
        assertThat(table.proof()).isNotEqualTo(new Verified());
    }

    @Test
    void doesNotVouchForSomeOfThePagesWhereTheOthersCannotBeRead() {
        var table = read("""
            Date        Narration              Debit      Credit     Balance
            13/04/2026  SALARY                            500.00      800.00
            14/04/2026  A SHOP                100.00                  700.00
            15/04/2026  A SHOP                100.00                  600.00
            ========
                Date        Narration              Debit      Credit     Balance
                1S/O4/2O26
                            A SHOP                100.00                  500.00
            """);

        assertThat(table.proof()).isNotEqualTo(new Verified());
    }

    @Test
    void takesThePercentOfALeafletForNoAmount() {
        var table = read("""
            Opening Balance 400.00
            Date        Narration              Debit      Credit     Balance
            13/04/2026  SALARY                            500.00      900.00
                        A REFUND                           50.00      950.00
            14/04/2026  A SHOP                            150.00    1,100.00
            ========
                        UP TO THE LIMIT                    3.50 %
            """);

        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void takesTheYearsOfThePeriodAndNotThoseOfALetter() {
        var table = read("""
            Dear customer, our rates change on 01 May 2026.
            ========
            Statement period: 10 Apr 2025 to 20 Apr 2025
            Date        Narration              Debit      Credit     Balance
            13 Apr      SALARY                            500.00      900.00
            14 Apr      A SHOP                100.00                  800.00
            """);

        assertThat(table.rows())
                .extracting(Row::date)
                .map(Object::toString)
                .containsExactly("2025-04-13", "2025-04-14");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void keepsTheNumberOfAPageOutOfTheNarrationAboveIt() {
        var table = read("""
            Date        Narration              Debit      Credit     Balance
            13/04/2026  SALARY                            500.00      900.00
            14/04/2026  A SHOP                100.00                  800.00
                          - 1 -
            """);

        assertThat(table.rows().getLast().narration()).isEqualTo("A SHOP");
    }

    @Test
    void goesOnWithANarrationOnTheNextPage() {
        var table = read("""
            Date        Narration              Debit      Credit     Balance
            13/04/2026  SALARY                            500.00      900.00
                        FOR MARCH

            14/04/2026  A SHOP                100.00                  800.00
            ========
            Date        Narration              Debit      Credit     Balance
                        IN THE TOWN

            15/04/2026  A SHOP                100.00                  700.00
                        BY THE SEA
            """);

        assertThat(table.rows())
                .extracting(Row::narration)
                .containsExactly("SALARY FOR MARCH", "A SHOP IN THE TOWN", "A SHOP BY THE SEA");
        assertThat(table.rows().get(1).place().box().top()).isGreaterThan(60);
    }

    private static Table read(String drawing) {
        return (Table) StatementReader.create().read(TextPages.of(drawing));
    }
}
