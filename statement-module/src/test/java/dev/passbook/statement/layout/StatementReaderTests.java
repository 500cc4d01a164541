package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementReaderTests {

    @Test
    void readsWithdrawalsAndDepositsWithNarrationsRunningDown() {
        var table = table("""
            Date      Narration                    Chq./Ref.No.      Value Dt    Withdrawal Amt.  Deposit Amt.   Closing Balance

            01/02/24  NEFT DR-UTIB0000001-RAVI     0000000000000977  01/02/24          1,000.00                         9,000.00
                      KUMAR-NETBANK, MUM-N0001
            02/02/24  UPI-SHOP@YBL-SNACKS          0000000000000978  03/02/24                         250.00            9,250.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-02-01 DEBIT 1000.00 9000.00 NEFT DR-UTIB0000001-RAVI KUMAR-NETBANK, MUM-N0001",
                        "2024-02-02 CREDIT 250.00 9250.00 UPI-SHOP@YBL-SNACKS");
        assertThat(table.rows().getFirst().reference()).isEqualTo("0000000000000977");
        assertThat(table.rows().getLast().valueDate()).isEqualTo("2024-02-03");
        assertThat(table.openingBalance()).isEqualByComparingTo("10000.00");
        assertThat(table.proof()).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void readsNarrationsSpreadAroundTheirRow() {
        var table = table(6, """
            Tran Date    Chq No   Particulars                 Debit      Credit     Balance   Init.Br


                                  OPENING BALANCE                                   1000.00


                                  NEFT/123/FIRST PART
            01-04-2024                                       100.00                  900.00   2903
                                  SECOND PART



                                  ATM-CASH/ONE
            02-04-2024                                                   50.00       950.00   248
                                  TWO



            03-04-2024            GST                          .73                   949.27   100
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-01 DEBIT 100.00 900.00 NEFT/123/FIRST PART SECOND PART",
                        "2024-04-02 CREDIT 50.00 950.00 ATM-CASH/ONE TWO",
                        "2024-04-03 DEBIT 0.73 949.27 GST");
        assertThat(table.proof()).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void readsNarrationsThatEndOnTheirRow() {
        var table = table("""
            Date        Details               Paid out    Paid in    Balance
            08 Dec 20   BALANCE BROUGHT FORWARD                       100.00
            09 Dec 20   CARD PAYMENT
                        AT THE SHOP              10.00
                        STANDING ORDER
                        TO A FRIEND              20.00                 70.00
            10 Dec 20   SALARY
                        FROM WORK                            50.00    120.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2020-12-09 DEBIT 10.00 90.00 CARD PAYMENT AT THE SHOP",
                        "2020-12-09 DEBIT 20.00 70.00 STANDING ORDER TO A FRIEND",
                        "2020-12-10 CREDIT 50.00 120.00 SALARY FROM WORK");
        assertThat(table.proof()).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void readsAmountsOnTheLastLineOfADatedRow() {
        var table = table("""
            Date         Description of transaction      Debit         Credit       Balance
            01/03/19     STATEMENT OPENING BALANCE                                    500.00
            04/03/19     Debit Card Purchase Coffee
                         House Sydney Aus                12.50                      487.50
            05/03/19     Deposit Salary
                         Employer Pty
                         Ltd                                           1,000.00   1,487.50
            06/03/19     Fee                              2.50                    1,485.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2019-03-04 DEBIT 12.50 487.50 Debit Card Purchase Coffee House Sydney Aus",
                        "2019-03-05 CREDIT 1000.00 1487.50 Deposit Salary Employer Pty Ltd",
                        "2019-03-06 DEBIT 2.50 1485.00 Fee");
    }

    @Test
    void readsSeveralRowsUnderOneDateWhoseNarrationsRunDown() {
        var table = table("""
            Your current account, 1 to 31 March 2022
            Date         Description                   Money out     Money in      Balance
            1 Mar        Start balance                                              100.00
            2 Mar        Card Payment to Shop              10.00                     90.00
                         On 01 Mar
                         Direct Debit to Energy            20.00
                         Ref 123
                         Received From A Friend                          50.00      120.00
                         Ref LUNCH
            3 Mar        Cash                              20.00                    100.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2022-03-02 DEBIT 10.00 90.00 Card Payment to Shop On 01 Mar",
                        "2022-03-02 DEBIT 20.00 70.00 Direct Debit to Energy Ref 123",
                        "2022-03-02 CREDIT 50.00 120.00 Received From A Friend Ref LUNCH",
                        "2022-03-03 DEBIT 20.00 100.00 Cash");
    }

    @Test
    void readsABilingualHeaderAndTimesBesideTheDates() {
        var table = table("""
            Tanggal Transaksi      Uraian Transaksi           Teller     Debet          Kredit         Saldo
            Transaction Date       Transaction Description    User ID    Debit          Credit         Balance

            01/12/23 10:11:12      TRANSFER KE BUDI           8888083         100.00           0.00         900.00
            02/12/23 11:00:01      SETORAN TUNAI              8888083           0.00         250.00       1,150.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2023-12-01 DEBIT 100.00 900.00 TRANSFER KE BUDI",
                        "2023-12-02 CREDIT 250.00 1150.00 SETORAN TUNAI");
    }

    @Test
    void turnsNewestFirstAround() {
        var table = table("""
            Date          Description          Credit      Debit     Balance
            12/11/2024    THIRD                           538.00      462.00
            12/11/2024    SECOND                          100.00    1,000.00
            11/11/2024    FIRST              1,050.00               1,100.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-11-11 CREDIT 1050.00 1100.00 FIRST",
                        "2024-11-12 DEBIT 100.00 1000.00 SECOND",
                        "2024-11-12 DEBIT 538.00 462.00 THIRD");
        assertThat(table.openingBalance()).isEqualByComparingTo("50.00");
        assertThat(table.closingBalance()).isEqualByComparingTo("462.00");
    }

    @Test
    void readsOneSignedColumnAndAMonthFirst() {
        var table = table("""
            Date          Description          Amount       Balance
            01/05/2026    COFFEE               -$15.00      $985.00
            01/15/2026    PAYROLL             $1,000.00   $1,985.00
            """);

        assertThat(lines(table))
                .containsExactly("2026-01-05 DEBIT 15.00 985.00 COFFEE", "2026-01-15 CREDIT 1000.00 1985.00 PAYROLL");
    }

    @Test
    void readsOneColumnWithAColumnOfFlags() {
        var table = table("""
            Tran Date     Particulars      Amount(INR)   DR/CR    Balance(INR)   Branch Name
            05-04-2024    CHEQUE               1000.00   DR            4000.00   MUMBAI
            06-04-2024    CASH                  500.00   CR            4500.00   MUMBAI
            """);

        assertThat(lines(table))
                .containsExactly("2024-04-05 DEBIT 1000.00 4000.00 CHEQUE", "2024-04-06 CREDIT 500.00 4500.00 CASH");
    }

    @Test
    void readsMarksBesideTheAmountsAndOverdrawnBalances() {
        var table = table("""
            Date          Remarks        Amount (Rs.)       Balance (Rs.)
            05/04/2024    RENT           1,500.00 (Dr)        500.00 (Dr)
            06/04/2024    SALES          2,000.00 (Cr)      1,500.00 (Cr)
            """);

        assertThat(lines(table))
                .containsExactly("2024-04-05 DEBIT 1500.00 -500.00 RENT", "2024-04-06 CREDIT 2000.00 1500.00 SALES");
    }

    @Test
    void readsAFlagAfterTheBalanceAsItsSign() {
        var table = table("""
            Date          Particulars       Withdrawals    Deposits     Balance    Dr/Cr
            05-APR-2024   RENT                 1,500.00                  500.00    Dr
            06-APR-2024   SALES                            2,000.00    1,500.00    Cr
            """);

        assertThat(lines(table))
                .containsExactly("2024-04-05 DEBIT 1500.00 -500.00 RENT", "2024-04-06 CREDIT 2000.00 1500.00 SALES");
    }

    @Test
    void readsSweepsAsMovements() {
        var table = table("""
            Date         Particulars    Chq.No.   Withdrawals   Deposits   Autosweep   Reverse Sweep     Balance(INR)
            01-04-2024   B/F                                                                          10,000.00 Cr
            02-04-2024   SALARY                          0.00   5,000.00        0.00            0.00  15,000.00 Cr
            02-04-2024   TO FD                           0.00       0.00    5,000.00            0.00  10,000.00 Cr
            03-04-2024   FROM FD                         0.00       0.00        0.00        2,000.00  12,000.00 Cr
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-02 CREDIT 5000.00 15000.00 SALARY",
                        "2024-04-02 DEBIT 5000.00 10000.00 TO FD",
                        "2024-04-03 CREDIT 2000.00 12000.00 FROM FD");
        assertThat(table.openingBalance()).isEqualByComparingTo("10000.00");
    }

    @Test
    void readsANarrationInTheLastColumn() {
        var table = table("""
            Transaction Date   Cheque Number   Withdrawal    Deposit        Balance       Narration
            05/04/2024         000123            1,000.00                 570.53 Cr.       NEFT TO RAVI
            06/04/2024                                        500.00    1,070.53 Cr.       CASH DEPOSIT
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-05 DEBIT 1000.00 570.53 NEFT TO RAVI",
                        "2024-04-06 CREDIT 500.00 1070.53 CASH DEPOSIT");
        assertThat(table.rows().getFirst().reference()).isEqualTo("000123");
    }

    @Test
    void joinsDatesAndNumbersBrokenOverTwoLines() {
        var table = table("""
            Txn Date   Value Date   Description        Ref No.      Debit        Credit         Balance

            13 Oct     13 Oct       TO TRANSFER-INB    IN 123                   8,00,000.      9,00,000.00
            2017       2017         GIFT                                               00
            14 Oct     14 Oct       ATM WDL                         500.00                     8,99,500.00
            2017       2017
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2017-10-13 CREDIT 800000.00 900000.00 TO TRANSFER-INB GIFT",
                        "2017-10-14 DEBIT 500.00 899500.00 ATM WDL");
    }

    @Test
    void partsADateFromTheNarrationThatTouchesIt() {
        var table = table("""
            Date       Narration                 Withdrawal (Dr)    Deposit (Cr)     Balance
            01-May-23  UPI/ONE                            10.00                     90.00 (Cr)
            02-May-23UPI/VINAY/703147176221                               5.00      95.00 (Cr)
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2023-05-01 DEBIT 10.00 90.00 UPI/ONE", "2023-05-02 CREDIT 5.00 95.00 UPI/VINAY/703147176221");
    }

    @Test
    void joinsARowThatThePageBreakCuts() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
            05-04-2024   FIRST                          100.00                   900.00
                         ROW
            06-04-2024   CUT BY                         200.00                   700.00
            Page 1 of 2
            =====
            Date         Particulars               Withdrawals    Deposits      Balance
                         THE PAGE
            07-04-2024   LAST                           300.00                   400.00
            Page 2 of 2
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-05 DEBIT 100.00 900.00 FIRST ROW",
                        "2024-04-06 DEBIT 200.00 700.00 CUT BY THE PAGE",
                        "2024-04-07 DEBIT 300.00 400.00 LAST");
    }

    @Test
    void readsPagesWithoutAHeaderOfTheirOwn() {
        var table = table("""
            A Bank, statement of account
            Date         Particulars               Withdrawals    Deposits      Balance
            05-04-2024   FIRST                          100.00                   900.00
            =====
            A Bank, statement of account
            06-04-2024   SECOND                                    200.00      1,100.00
            """);

        assertThat(lines(table))
                .containsExactly("2024-04-05 DEBIT 100.00 900.00 FIRST", "2024-04-06 CREDIT 200.00 1100.00 SECOND");
    }

    @Test
    void readsPagesWhoseColumnsStandAtOtherPlaces() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
            05-04-2024   FIRST                          100.00                   900.00
            06-04-2024   SECOND                         100.00                   800.00
            =====
                Date         Particulars                      Withdrawals       Deposits         Balance
                07-04-2024   THIRD                                 200.00                         600.00
                08-04-2024   FOURTH                                                50.00          650.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-05 DEBIT 100.00 900.00 FIRST",
                        "2024-04-06 DEBIT 100.00 800.00 SECOND",
                        "2024-04-07 DEBIT 200.00 600.00 THIRD",
                        "2024-04-08 CREDIT 50.00 650.00 FOURTH");
        assertThat(table.proof()).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void readsDatesAndValueDatesAroundTheLineOfTheAmount() {
        var table = table(6, """
            Date(Value   Particulars                 Debit      Credit     Balance
            Date)


                         NEFT/123/FIRST
            05-Apr-24
                         SECOND                     100.00                  900.00
            (05-Apr-24)
                         THIRD


            06-Apr-24    UPI/ONE
                                                                50.00       950.00
            (06-Apr-24)  TWO


            07-Apr-24
                         CASH                        10.00                  940.00
            (07-Apr-24)
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-05 DEBIT 100.00 900.00 NEFT/123/FIRST SECOND THIRD",
                        "2024-04-06 CREDIT 50.00 950.00 UPI/ONE TWO",
                        "2024-04-07 DEBIT 10.00 940.00 CASH");
    }

    @Test
    void keepsADashForNoChequeOutOfTheNarration() {
        var table = table("""
            Date         Cheque No    Particulars           Withdrawals    Deposits      Balance
            05-04-2024   -            FIRST                      100.00                   900.00
            06-04-2024   614968       SECOND                     100.00                   800.00
            07-04-2024   -            THIRD AND A LONG           100.00                   700.00
                                      NARRATION
            """);

        assertThat(table.rows())
                .extracting(Row::narration)
                .containsExactly("FIRST", "SECOND", "THIRD AND A LONG NARRATION");
        assertThat(table.rows().get(1).reference()).isEqualTo("614968");
    }

    @Test
    void takesNoFooterForARow() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
            05-04-2024   FIRST                          100.00                   900.00

            A BANK LTD,  Express Highway Mumbai      400055
            """);

        assertThat(lines(table)).containsExactly("2024-04-05 DEBIT 100.00 900.00 FIRST");
    }

    @Test
    void keepsRowsThatDifferOnlyInDigitsFromThoseOfOtherPages() {
        var header = "Date         Particulars               Withdrawals    Deposits      Balance\n";
        var pages = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            pages.append(header)
                    .append("0%d-04-2024   ATM CASH                       100.00                   %d00.00\n"
                            .formatted(page, 9 - page))
                    .append("Page %d of 4, computer printed\n".formatted(page))
                    .append(page < 4 ? "=====\n" : "");
        }

        var table = table(pages.toString());

        assertThat(table.rows()).hasSize(4).allMatch(row -> row.narration().equals("ATM CASH"));
    }

    @Test
    void keepsMarkersFootersAndLegendsOutOfTheRows() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
            01-04-2024   Opening Balance                                         1,000.00
            05-04-2024   FIRST                          100.00                     900.00
                         TRANSACTION TOTAL              100.00        0.00
                         CLOSING BALANCE                                           900.00

            This statement is correct unless the bank is told otherwise within 30 days of 05-04-2024

            Legends used in account statement
            01-01-2024   Charges per quarter            500.00                     500.00
            """);

        assertThat(lines(table)).containsExactly("2024-04-05 DEBIT 100.00 900.00 FIRST");
        assertThat(table.openingBalance()).isEqualByComparingTo("1000.00");
        assertThat(table.proof()).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void readsOnAfterANarrationThatSoundsLikeALegend() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
            05-04-2024   POS AT                         100.00                   900.00
                         LEGENDS CLUB
            06-04-2024   SECOND                                    200.00      1,100.00
            """);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().narration()).isEqualTo("POS AT LEGENDS CLUB");
    }

    @Test
    void doesNotBeginARowAtADateInsideANarration() {
        var table = table("""
            Date         Particulars                       Withdrawals    Deposits      Balance
            05-04-2024   POS PURCHASE DATED                     100.00                   900.00
                         04-04-2024 AT 10:31 FOR 12.50 RS
            06-04-2024   SECOND                                            200.00      1,100.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-05 DEBIT 100.00 900.00 POS PURCHASE DATED 04-04-2024 AT 10:31 FOR 12.50 RS",
                        "2024-04-06 CREDIT 200.00 1100.00 SECOND");
    }

    @Test
    void readsNegativeWithdrawalsAsCredits() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
            05-04-2024   PAID                           155.00                   845.00
            06-04-2024   PAID AGAIN                     100.00                   745.00
            06-04-2024   REVERSAL                      -155.00                   900.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-05 DEBIT 155.00 845.00 PAID",
                        "2024-04-06 DEBIT 100.00 745.00 PAID AGAIN",
                        "2024-04-06 CREDIT 155.00 900.00 REVERSAL");
    }

    @Test
    void readsDebitsThatAreAllPrintedNegative() {
        var table = table("""
            Date          Details            Money out $   Money in $    Balance $
            16/05/2025    Deposit                            1,000.00     1,000.00
            16/05/2025    Rent                 -900.00                      100.00
            17/05/2025    Food                  -50.00                       50.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2025-05-16 CREDIT 1000.00 1000.00 Deposit",
                        "2025-05-16 DEBIT 900.00 100.00 Rent",
                        "2025-05-17 DEBIT 50.00 50.00 Food");
    }

    @Test
    void readsRowsThatAreNotSetInColumnsByTheirOrder() {
        var table = table("""
            Date        Description  Amount  Balance
            01/05/2026  OPENING BALANCE  50000.00
            01/05/2026  SALARY CREDIT ACME TECH  68000.00 Cr  118000.00
            02/05/2026  UPI-SWIGGY-OKAXIS-XXXX1234  420.00 Dr  117580.00
            03/05/2026  RENT  17580.00 Dr  100000.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2026-05-01 CREDIT 68000.00 118000.00 SALARY CREDIT ACME TECH",
                        "2026-05-02 DEBIT 420.00 117580.00 UPI-SWIGGY-OKAXIS-XXXX1234",
                        "2026-05-03 DEBIT 17580.00 100000.00 RENT");
    }

    @Test
    void joinsLinesThatRepeatTheDate() {
        var table = table("""
            Date         Description             Chq/Ref No    Withdrawals     Deposits      Balance
            01-04-2024   NEFT-ONE-               N123               100.00                    900.00
            01-04-2024   CONTINUED HERE
            02-04-2024   CASH                                                    50.00        950.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-01 DEBIT 100.00 900.00 NEFT-ONE- CONTINUED HERE",
                        "2024-04-02 CREDIT 50.00 950.00 CASH");
    }

    @Test
    void readsSignsSetApartAndTimesUnderTheDates() {
        var table = table("""
            DATE & TIME      TRANSACTION DETAILS              AMOUNT          AVAILABLE BALANCE
            1 Apr 2024       Paid to Shop                     - ₹100.00       ₹900.00
            10:31 AM         UPI ID shop@paytm
            2 Apr 2024       Received from Ravi               + ₹50.00        ₹950.00
            11:00 AM         UPI Ref 1234
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2024-04-01 DEBIT 100.00 900.00 Paid to Shop UPI ID shop@paytm",
                        "2024-04-02 CREDIT 50.00 950.00 Received from Ravi UPI Ref 1234");
    }

    @Test
    void keepsTheDepositsOfACombinedStatementOutOfTheAccount() {
        var table = table("""
            Savings account 111
            Date         Particulars             Withdrawals     Deposits       Balance
            01-04-2024   B/F                                                   1,000.00
            02-04-2024   UPI/ONE                      100.00                     900.00
            03-04-2024   UPI/TWO                                   50.00         950.00
                         Closing Balance                                         950.00
            Fixed deposit 222
            Date         Particulars             Withdrawals     Deposits       Balance
            01-04-2024   B/F                                                  50,000.00
            02-04-2024   INTEREST                                 500.00      50,500.00
            """);

        assertThat(lines(table))
                .containsExactly("2024-04-02 DEBIT 100.00 900.00 UPI/ONE", "2024-04-03 CREDIT 50.00 950.00 UPI/TWO");
        assertThat(table.closingBalance()).isEqualByComparingTo("950.00");
        assertThat(table.proof()).isInstanceOf(Proof.Verified.class);
    }

    @Test
    void leavesDashesNothingAndZeroesOutOfTheAmounts() {
        var table = table("""
            Date        Transaction Reference       Ref.No./Chq.No.    Credit      Debit       Balance
            02-01-25    UPI/DR/1529768/VODA/UPI     -                       -      695.00    1380735.80
            03-01-25    CASH                        -                  100.00        0.00    1380835.80
            """);

        assertThat(lines(table))
                .containsExactly(
                        "2025-01-02 DEBIT 695.00 1380735.80 UPI/DR/1529768/VODA/UPI",
                        "2025-01-03 CREDIT 100.00 1380835.80 CASH");
        assertThat(table.rows().getFirst().reference()).isNull();
    }

    @Test
    void acceptsATableWithoutTransactions() {
        var table = table("""
            Date         Particulars               Withdrawals    Deposits      Balance
                         Opening Balance                                         1,000.00
                         No transactions in this period
                         Closing Balance                                         1,000.00
            """);

        assertThat(table.rows()).isEmpty();
        assertThat(table.closingBalance()).isEqualByComparingTo("1000.00");
    }

    @Test
    void saysSoWhenThereIsNoTable() {
        var reading = StatementReader.create()
                .read(TextPages.of("Dear customer,\nyour payment of 1,000.00 is overdue since 01/02/2024."));

        assertThat(reading).isInstanceOf(Reading.NoTable.class);
    }

    @Test
    void survivesAPageOfNothingButNumbersAndDates() {
        var text = "Date  Narration  Debit  Credit  Balance\n"
                + "01/01/2024 1.00 2.00 3.00 ".repeat(40).concat("\n").repeat(60);

        assertThat(StatementReader.create().read(TextPages.of(text))).isInstanceOf(Reading.Table.class);
    }

    private static Reading.Table table(String drawing) {
        return table(12, drawing);
    }

    private static Reading.Table table(double pitch, String drawing) {
        var reading = StatementReader.create().read(TextPages.of(drawing, pitch));
        assertThat(reading).isInstanceOf(Reading.Table.class);
        return (Reading.Table) reading;
    }

    private static List<String> lines(Reading.Table table) {
        return table.rows().stream()
                .map(row -> "%s %s %s %s %s"
                        .formatted(row.date(), row.direction(), row.amount(), row.balance(), row.narration()))
                .toList();
    }
}
