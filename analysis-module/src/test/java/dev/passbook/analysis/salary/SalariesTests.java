package dev.passbook.analysis.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerSketch;
import dev.passbook.analysis.salary.SalaryCredit.Basis;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalariesTests {

    private final LedgerSketch account = LedgerSketch.of("axis").holder("MR RAVI DEMO");

    @Test
    void findsPayThatIsCalledSo() {
        account.credit("2024-03-30", "48000", "NEFT/AXMB240310012345/ZENTEK SOFTWARE/ICICI B/salary mar");

        assertThat(pay()).singleElement().satisfies(pay -> {
            assertThat(pay.basis()).isEqualTo(Basis.WORD);
            assertThat(pay.employer()).isEqualTo("ZENTEK SOFTWARE");
            assertThat(pay.month()).isEqualTo(YearMonth.of(2024, 3));
        });
    }

    @Test
    void findsPayOfAFirmWithoutTheWord() {
        account.credit("2018-12-12", "27598", "NEFT/123/GRAND MUSIC HALL CLUB AND OTHER FRIENDS")
                .credit("2019-01-11", "29057", "RTGS/456456456456123/GRAND MUSIC HALL AND OTHER FRIENDS")
                .credit("2019-01-17", "347591", "PPR456456456456:DISB:RAVI");

        assertThat(pay())
                .extracting(pay -> pay.row().amount().toString(), SalaryCredit::basis)
                .containsExactly(tuple("27598.00", Basis.RHYTHM), tuple("29057.00", Basis.RHYTHM));
    }

    @Test
    void findsTheMonthlyAmountAmongOtherPaymentsOfTheFirm() {
        account.credit("2024-03-01", "27915", "NEFT/A1/JAYA GUARDS PVT LTD")
                .credit("2024-03-14", "5000", "NEFT/A2/JAYA GUARDS PVT LTD")
                .credit("2024-03-30", "27915", "NEFT/A3/JAYA GUARDS PVT LTD")
                .credit("2024-04-15", "5000", "NEFT/A4/JAYA GUARDS PVT LTD")
                .credit("2024-05-02", "27915", "NEFT/A5/JAYA GUARDS PVT LTD");

        assertThat(dates()).containsExactly("2024-03-01", "2024-03-30", "2024-05-02");
    }

    @Test
    void followsAnEstablishedRhythmThroughABonusAndDaysOff() {
        account.credit("2018-11-29", "66665", "NEFT/A1/ZENTEK TECHNO/X/")
                .credit("2018-12-28", "66653", "NEFT/A2/ZENTEK TECHNO/X/")
                .credit("2019-01-31", "66665", "NEFT/A3/ZENTEK TECHNO/X/")
                .credit("2019-02-28", "56680", "NEFT/A4/ZENTEK TECHNO/X/")
                .credit("2019-03-29", "132991", "NEFT/A5/ZENTEK TECHNO/X/");

        assertThat(pay()).hasSize(5);
    }

    @Test
    void addsABonusAndUncalledPayOfAKnownEmployer() {
        account.credit("2024-01-31", "40000", "NEFT/A1/ZENTEK SOFTWARE/X/SALARY JAN")
                .credit("2024-02-10", "9000", "NEFT/A2/ZENTEK SOFTWARE/X/BONUS")
                .credit("2024-02-12", "700", "NEFT/A3/ZENTEK SOFTWARE/X/REIMBURSEMENT")
                .credit("2024-02-29", "41000", "NEFT/A4/ZENTEK SOFTWARE/X/FEB");

        assertThat(pay()).extracting(SalaryCredit::basis).containsExactly(Basis.WORD, Basis.EMPLOYER, Basis.EMPLOYER);
    }

    @Test
    void believesACallerWhoSaysWhatIsPayAndWhatIsNot() {
        account.credit("2024-01-31", "40000", "NEFT/A1/ZENTEK SOFTWARE/X/SALARY JAN")
                .credit("2024-02-29", "41000", "NEFT/A4/ZENTEK SOFTWARE/X/FEB")
                .corrected(Channel.NET_BANKING_TRANSFER)
                .credit("2024-03-30", "41000", "NEFT/A5/RAVI DEMO/X/MAR")
                .corrected(Channel.SALARY);

        assertThat(dates()).containsExactly("2024-01-31", "2024-03-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rent of a person        | NEFT/A1/MEENA KUMARI/X/         | 15000.00
        loan                    | NEFT/A1/BAJAJ FINANCE LTD/X/    | 27598.00
        maturity                | NEFT/A1/ZENTEK PVT LTD/FD MATURITY | 27598.00
        own account             | NEFT/A1/RAVI DEMO/X/            | 27598.00
        reversal                | NEFT RETURN/A1/ZENTEK PVT LTD   | 27598.00
        dividend                | ACH C- ZENTEK LTD-FINAL DIV 2324| 27598.00
        mutual fund             | NEFT/A1/HDFC MF PVT LTD/X       | 27598.00
        friend over UPI         | UPI/P2A/412345678901/ZENTEK PVT LTD/X | 27598.00
        small change            | NEFT/A1/ZENTEK PVT LTD/X/       | 1598.00
        round sums              | NEFT/A1/ZENTEK PVT LTD/X/       | 20000.00
        cash                    | BY CASH DEPOSIT- 123            | 27598.00
        rent of a firm          | NEFT/A1/ZENTEK PVT LTD/RENT     | 27598.00
        """)
    void neverTakesOtherMonthlyMoneyForPay(String what, String narration, String amount) {
        account.credits(amount, narration, "2024-01-05", "2024-02-05", "2024-03-05");

        assertThat(pay()).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        weekly  | 2024-01-05 2024-01-12 2024-01-19 2024-01-26
        once    | 2024-01-05
        seldom  | 2024-01-05 2024-03-25
        """)
    void takesNothingForPayThatIsNotMonthly(String what, String dates) {
        account.credits("27598.00", "NEFT/A1/ZENTEK PVT LTD/X/", dates.split(" "));

        assertThat(pay()).as(what).isEmpty();
    }

    @Test
    void takesUnevenAmountsOfAFirmForSales() {
        account.credit("2024-01-05", "27598", "NEFT/A1/ZENTEK PVT LTD/X/")
                .credit("2024-02-05", "37598", "NEFT/A2/ZENTEK PVT LTD/X/");

        assertThat(pay()).isEmpty();
    }

    @Test
    void aFirmHasNoEmployer() {
        var firm = LedgerSketch.of("axis").holder("M/S GREENFIELD TRADERS").corporate();
        firm.credits("27598.50", "NEFT/A1/ZENTEK PVT LTD/X/", "2024-01-05", "2024-02-05", "2024-03-05");

        assertThat(Salaries.in(firm.ledger())).isEmpty();
    }

    @Test
    void guessesNothingInMonthsWithPayThatIsCalledSo() {
        account.credits("40000.00", "NEFT/A1/ZENTEK SOFTWARE/X/SALARY", "2024-01-31", "2024-02-29", "2024-03-31")
                .credits("12345.00", "NEFT/A2/BLUEPEAK PVT LTD/X/", "2024-01-05", "2024-02-05", "2024-03-05");

        assertThat(pay()).extracting(SalaryCredit::employer).containsOnly("ZENTEK SOFTWARE");
    }

    @Test
    void findsPayThatComesInTwoParts() {
        account.credit("2024-01-01", "41230", "NEFT/A1/ZENTEK PVT LTD/X/")
                .credit("2024-01-15", "18770", "NEFT/A2/ZENTEK PVT LTD/X/")
                .credit("2024-02-01", "41230", "NEFT/A3/ZENTEK PVT LTD/X/")
                .credit("2024-02-15", "18770", "NEFT/A4/ZENTEK PVT LTD/X/")
                .credit("2024-03-01", "41230", "NEFT/A5/ZENTEK PVT LTD/X/")
                .credit("2024-03-15", "18770", "NEFT/A6/ZENTEK PVT LTD/X/");

        assertThat(pay()).hasSize(6);
    }

    @Test
    void followsPayThatComesTwiceInAMonthAndThenNotAtAll() {
        account.credits("41230", "NEFT/A1/ZENTEK PVT LTD/X/", "2024-01-01", "2024-01-31", "2024-03-01", "2024-03-29");

        assertThat(dates()).containsExactly("2024-01-01", "2024-01-31", "2024-03-01", "2024-03-29");
    }

    @Test
    void isNotLedAstrayByAPaymentBetween() {
        account.credits("41230", "NEFT/A1/ZENTEK PVT LTD/X/", "2024-01-31", "2024-02-29")
                .credit("2024-03-12", "40100", "NEFT/A2/ZENTEK PVT LTD/X/")
                .credits("41230", "NEFT/A1/ZENTEK PVT LTD/X/", "2024-03-30", "2024-04-30");

        assertThat(dates()).containsExactly("2024-01-31", "2024-02-29", "2024-03-30", "2024-04-30");
    }

    @Test
    void countsPayOnceThatWasBookedTwiceAndTakenBack() {
        account.credit("2024-03-29", "48000", "NEFT/A1/ZENTEK SOFTWARE/ICICI B/salary mar")
                .credit("2024-03-29", "48000", "NEFT/A2/ZENTEK SOFTWARE/ICICI B/salary mar")
                .debit("2024-03-30", "48000", "REVERSAL OF NEFT A2 ZENTEK SOFTWARE");

        assertThat(pay()).hasSize(1);
    }

    @Test
    void keepsPayThoughALikePaymentFails() {
        account.credit("2024-03-29", "48000", "NEFT/A1/ZENTEK SOFTWARE/ICICI B/salary mar")
                .debit("2024-04-28", "48000", "REVERSAL OF NEFT A2 ZENTEK SOFTWARE");

        assertThat(pay()).hasSize(1);
    }

    @Test
    void keepsBothEmployersWhereNarrationsCallItPay() {
        account.credits("41230", "NEFT/A1/ZENTEK PVT LTD/X/SALARY", "2024-01-31", "2024-02-29")
                .credits("12345", "NEFT/A2/BLUEPEAK TUITIONS/X/SALARY", "2024-01-05", "2024-02-05");

        assertThat(pay()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "NEFT/A1/SOCIAL WORTH TECHNOLOGIES/X/EARLYSALARY LOAN",
        "IMPS/P2A/412345678901/KREDITBEE/X/SALARY LOAN",
        "NEFT RETURN SALARY ZENTEK ACCOUNT CLOSED",
        "SALARY REVERSAL ZENTEK"
    })
    void neverTakesLoansAndMoneyGivenBackForPay(String narration) {
        account.credits("41230", narration, "2024-01-31", "2024-02-29", "2024-03-30");

        assertThat(pay()).isEmpty();
    }

    @Test
    void keepsBothEmployersOfAJobChange() {
        account.credits("40123.00", "NEFT/A1/ZENTEK PVT LTD/X/", "2024-01-31", "2024-02-29", "2024-03-31")
                .credits("50123.00", "NEFT/A2/BLUEPEAK PVT LTD/X/", "2024-04-30", "2024-05-31", "2024-06-30");

        assertThat(pay()).hasSize(6);
    }

    @Test
    void doesNotTakeAnOwnTransferForPayBecauseOfItsRemark() {
        account.credit("2024-01-31", "40000", "IMPS/P2A/412345678901/RAVI DEMO/HDFC/SALARY");

        assertThat(pay()).isEmpty();
    }

    private List<SalaryCredit> pay() {
        return Salaries.in(account.ledger());
    }

    private List<String> dates() {
        return pay().stream().map(pay -> pay.row().date().toString()).toList();
    }
}
