package dev.passbook.analysis.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.LedgerSketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each kind once as it should be found, and what looks alike and must be spared.
class FraudChecksTests {

    private final LedgerSketch account = LedgerSketch.of("hdfc").holder("MR RAVI DEMO");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        debit  | 2024-03-05 | 50000.00 | RTGS DR-HDFC0000240-MEENA KUMARI-UTIBR52024030500123457 | min_rtgs_amount
        debit  | 2024-03-05 | 250000.00| RTGS DR-HDFC0000240-MEENA KUMARI-UTIBR52023110500123457 | utr_date_mismatch
        debit  | 2024-03-05 | 12000.00 | INCOME TAX CHALLAN 280 TIN 2.0                     | tax_100_multiple
        credit | 2024-03-10 | 9000.00  | CASH DEPOSIT BY MEENA - KOTHRUD                    | cash_deposit_bank_holiday_transaction
        debit  | 2024-01-26 | 9000.00  | CHQ PAID-MICR CTS-MU-GREENFIELD TRADERS            | chq_bank_holiday_transaction
        debit  | 2024-03-09 | 9000.00  | O/W RTN CHQ 123456 DRAWERS SIGN DIFFERS            | outward_cheque_bounce_bank_holiday_transaction
        credit | 2024-04-01 | 9000.00  | I/W CHQ RET-123456-FUNDS INSUFFICIENT              | inward_cheque_bounce_bank_holiday_transaction
        debit  | 2024-03-05 | 45000.00 | ATW-416021XXXXXX1234-S1ANPU01-PUNE                 | atm_withdrawal_above_limit
        debit  | 2024-03-05 | 1234.50  | ATW-416021XXXXXX1234-S1ANPU01-PUNE                 | atm_withdrawal_odd_amount
        """)
    void findsRowsThatCannotBe(String direction, String date, String amount, String narration, String type) {
        account.opening("900000");

        row(direction, date, amount, narration);

        assertThat(signs()).singleElement().satisfies(sign -> {
            assertThat(sign.type().type()).isEqualTo(type);
            assertThat(sign.transactionHash()).isEqualTo("row0");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        debit  | 2024-03-05 | 29.50    | RTGS CHG 050324
        credit | 2024-03-05 | 29057.00 | RTGS CR-HDFC0000240-ZENTEK SOFTWARE PVT LTD-RAVI DEMO-X
        debit  | 2024-03-05 | 250000.00| RTGS DR-HDFC0000240-MEENA KUMARI-UTIBR52024030200123457
        debit  | 2024-03-05 | 250000.00| RTGS DR-HDFC0000240-MEENA KUMARI-UTIBR52024990200123457
        debit  | 2024-03-05 | 12000.00 | INCOME TAX ADVANCE TAX CHALLAN 280
        debit  | 2024-03-05 | 12034.00 | INCOME TAX CHALLAN 280 TIN 2.0
        credit | 2024-03-10 | 9000.00  | CASH DEPOSIT-CDM 1234 KOTHRUD
        credit | 2024-03-11 | 9000.00  | CASH DEPOSIT BY MEENA - KOTHRUD
        credit | 2024-03-02 | 9000.00  | CASH DEPOSIT BY MEENA - KOTHRUD
        credit | 2015-08-08 | 9000.00  | CASH DEPOSIT BY MEENA - KOTHRUD
        credit | 2024-03-31 | 9000.00  | CASH DEPOSIT BY MEENA - KOTHRUD
        debit  | 2024-03-10 | 9000.00  | UPI-MEENA KUMARI-MEENA@OKAXIS-UTIB0000553-412345678901-X
        debit  | 2024-03-05 | 10000.00 | ATW-416021XXXXXX1234-S1ANPU01-PUNE
        debit  | 2024-03-05 | 523.60   | NFS/88247117/CASH WDL/24-03-24/FEE RS20.00
        debit  | 2024-03-05 | 45000.00 | CHQ PAID-SELF
        """)
    void sparesWhatLooksAlike(String direction, String date, String amount, String narration) {
        account.opening("900000");

        row(direction, date, amount, narration);

        assertThat(signs()).isEmpty();
    }

    @Test
    void findsTheRowWhoseBalanceDoesNotFollow() {
        account.debit("2024-03-05", "100", "POS 4160 KIRAN MART")
                .debit("2024-03-06", "100", "POS 4160 KIRAN MART")
                .printing("99999.00")
                .debit("2024-03-07", "100", "POS 4160 KIRAN MART");

        assertThat(signs()).singleElement().satisfies(sign -> {
            assertThat(sign.type().type()).isEqualTo("inconsistent_transaction");
            assertThat(sign.transactionHash()).isEqualTo("row1");
            assertThat(sign.evidence()).containsEntry("difference", "199.00");
        });
    }

    @Test
    void sparesAReorderedDayAndAMisreadSide() {
        account.opening("1000")
                .debit("2024-03-05", "100", "POS 4160 KIRAN MART")
                .debit("2024-03-06", "50", "POS 4160 NOVA PIZZA")
                .printing("820.00")
                .debit("2024-03-06", "30", "POS 4160 KIRAN MART")
                .printing("870.00")
                .printing("870.00")
                .debit("2024-03-07", "20", "POS 4160 KIRAN MART")
                .printing("800.00")
                .debit("2024-03-08", "10", "POS 4160 KIRAN MART")
                .printing("810.00");

        assertThat(signs()).isEmpty();
    }

    @Test
    void sparesDaysThatNoStatementCovers() {
        account.covering("2024-01-01", "2024-01-31")
                .covering("2024-03-01", "2024-03-31")
                .debit("2024-01-05", "100", "POS 4160 KIRAN MART")
                .opening("555")
                .debit("2024-03-05", "100", "POS 4160 KIRAN MART");

        assertThat(signs()).isEmpty();
    }

    @Test
    void takesALedgerThatNeverFollowsForMisread() {
        for (int day = 10; day < 20; day++) {
            account.debit("2024-03-" + day, "100", "POS 4160 KIRAN MART").printing("%d00".formatted(day * day));
        }

        assertThat(signs()).isEmpty();
    }

    @Test
    void findsARowThatStandsThereTwiceButNotTwoTeas() {
        account.debit("2024-03-05", "20", "UPI/TEA/412345678901/X")
                .debit("2024-03-05", "20", "UPI/TEA/412345678901/X")
                .again();

        assertThat(types()).contains("duplicate_transaction");
        assertThat(signs())
                .filteredOn(sign -> sign.type().type().equals("duplicate_transaction"))
                .hasSize(1);
    }

    @Test
    void findsAnAccountBelowZeroOncePerDay() {
        account.opening("100")
                .debit("2024-03-05", "500", "POS 4160 KIRAN MART")
                .debit("2024-03-05", "500", "POS 4160 KIRAN MART")
                .credit("2024-03-06", "5000", "NEFT CR-HDFC0000240-MEENA KUMARI-X");

        account.debits("10.00", "POS 4160 KIRAN MART", "2024-03-07", "2024-03-08", "2024-03-09");
        assertThat(signs()).extracting(FraudSign::transactionHash).containsExactly("row0");
    }

    @Test
    void sparesOverdraftsAndBalancesOfTheBanksOwnMaking() {
        var overdraft =
                LedgerSketch.of("hdfc").limit("5000").opening("100").debit("2024-03-05", "500", "POS 4160 KIRAN");
        var charged = account.opening("10")
                .debit("2024-03-05", "500", "AMB CHRG INCL GST FOR FEB24")
                .credit("2024-03-06", "5000", "NEFT CR-HDFC0000240-MEENA KUMARI-X");

        assertThat(FraudChecks.of(overdraft.ledger())).isEmpty();
        assertThat(FraudChecks.of(charged.ledger())).isEmpty();
    }

    @Test
    void findsSalariesThatAreTooRoundAndTooEqual() {
        account.credits("48000.00", "SALARY", "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30");

        assertThat(types()).containsExactly("salary_1000_multiple", "salary_remains_unchanged");
    }

    @Test
    void sparesSalariesOfFewMonthsAndUnevenOnes() {
        account.credits("48000.00", "SALARY", "2024-01-31", "2024-02-29");

        assertThat(types()).isEmpty();
    }

    @Test
    void findsSalariesThatLeaveOutMonths() {
        account.credits("48123.00", "SALARY", "2024-01-31", "2024-02-29", "2024-05-31");

        assertThat(types()).containsExactly("irregular_salary_credits");
    }

    @Test
    void takesPayOfTheFirstAndTheLastDayOfAMonthForTwoMonths() {
        account.credit("2024-03-01", "48123", "SALARY")
                .credit("2024-03-30", "48124", "SALARY")
                .credit("2024-05-01", "48123", "SALARY");

        assertThat(types()).isEmpty();
    }

    @Test
    void findsASalaryThatLeavesAtOnce() {
        account.credit("2024-03-01", "48123", "SALARY")
                .debit("2024-03-02", "45000", "IMPS-412345678907-MEENA KUMARI-SBIN-XXXXXXX1234-X");

        assertThat(types()).containsExactly("big_debit_after_salary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMPS-412345678907-RAVI DEMO-SBIN-XXXXXXX1234-X",
                "IMPS-412345678907-MEENA KUMARI-SBIN-XXXXXXX1234-RENT",
                "ACH D- BAJAJ FINANCE LTD-P400PDE1234567"
            })
    void sparesDuesAfterASalary(String narration) {
        account.credit("2024-03-01", "48123", "SALARY").debit("2024-03-02", "45000", narration);

        assertThat(types()).isEmpty();
    }

    @Test
    void findsMoreCashThanSalary() {
        account.credit("2024-03-01", "18123", "SALARY").credit("2024-03-05", "45000", "CASH DEPOSIT BY MEENA - PUNE");

        assertThat(types()).containsExactly("more_cash_deposits_than_salary");
    }

    @Test
    void findsAnAccountThatLivesOnCash() {
        for (int day = 11; day < 21; day++) {
            account.debit("2024-03-" + day, "500", day < 17 ? "ATW-416021XXXXXX1234-S1-PUNE" : "POS 4160 KIRAN MART");
        }

        assertThat(types()).containsExactly("mostly_cash_transactions");
    }

    @Test
    void findsMonthsThatAddUpToNothing() {
        account.credits("300.10", "NEFT CR-HDFC0000240-MEENA KUMARI-X", "2024-03-01", "2024-03-02", "2024-03-03")
                .debits("300.10", "POS 4160 KIRAN MART", "2024-03-04", "2024-03-05", "2024-03-06");

        assertThat(types()).containsExactly("equal_credit_debit");
    }

    @Test
    void sparesSmallMonthsThatAddUpToNothing() {
        account.credits("300.10", "NEFT CR-HDFC0000240-MEENA KUMARI-X", "2024-03-01", "2024-03-02")
                .debits("300.10", "POS 4160 KIRAN MART", "2024-03-04", "2024-03-05");

        assertThat(types()).isEmpty();
    }

    @Test
    void findsABusinessWithoutIncome() {
        account.corporate()
                .credits("300.10", "NEFT CR-HDFC0000240-MEENA KUMARI-X", "2024-03-01", "2024-03-16", "2024-04-02");

        assertThat(signs())
                .singleElement()
                .satisfies(sign -> assertThat(sign.evidence())
                        .containsEntry("from", "2024-03-16")
                        .containsEntry("days", "17"));
    }

    @Test
    void findsAccountsOfRoundFigures() {
        for (int day = 11; day < 27; day++) {
            account.debit("2024-03-" + day, "3000", "UPI/SHOP " + (char) ('A' + day) + "/412345678901/X");
        }

        assertThat(types()).containsExactly("majority_round_figure_transactions");
    }

    @Test
    void findsMoneyThatGoesBackToWhereItCameFrom() {
        account.credit("2024-03-01", "50000", "NEFT CR-HDFC0000240-MEENA KUMARI-X-N1")
                .debit("2024-03-04", "49900", "NEFT DR-HDFC0000240-MEENA KUMARI-NETBANK, MUM-N2-X");

        assertThat(types()).containsExactly("round_tripping");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        another party | 2024-03-04 | 49900 | NEFT DR-HDFC0000240-ASHA VERMA-NETBANK, MUM-N2-X
        too late      | 2024-03-07 | 49900 | NEFT DR-HDFC0000240-MEENA KUMARI-NETBANK, MUM-N2-X
        other amount  | 2024-03-04 | 40000 | NEFT DR-HDFC0000240-MEENA KUMARI-NETBANK, MUM-N2-X
        """)
    void sparesOtherPaymentsAfterALargeCredit(String what, String date, String amount, String narration) {
        account.credit("2024-03-01", "50000", "NEFT CR-HDFC0000240-MEENA KUMARI-X-N1")
                .debit(date, amount, narration);

        assertThat(types()).as(what).isEmpty();
    }

    @Test
    void anOrdinaryMonthRaisesNothing() {
        account.credit("2024-03-01", "48123", "SALARY")
                .debit("2024-03-05", "9000", "ACH D- BAJAJ FINANCE LTD-P400PDE1234567")
                .debit("2024-03-06", "2000", "ATW-416021XXXXXX1234-S1-PUNE")
                .debit("2024-03-10", "340", "UPI-SWIGGY-SWIGGY@YBL-YESB0000001-412345678901-X")
                .credit("2024-03-31", "53", "CREDIT INTEREST CAPITALISED");

        assertThat(types()).isEmpty();
    }

    private void row(String direction, String date, String amount, String narration) {
        if (direction.equals("credit")) {
            account.credit(date, amount, narration);
        } else {
            account.debit(date, amount, narration);
        }
    }

    private List<FraudSign> signs() {
        return FraudChecks.of(account.ledger());
    }

    private List<String> types() {
        return signs().stream().map(sign -> sign.type().type()).toList();
    }
}
