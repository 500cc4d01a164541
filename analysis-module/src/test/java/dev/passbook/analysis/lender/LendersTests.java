package dev.passbook.analysis.lender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.LedgerSketch;
import dev.passbook.analysis.lender.LenderTransaction.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LendersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        debit  | 5188   | ECOM PUR/MOON LOAN I/Nashik/121218/13:25     | REPAYMENT
        debit  | 5188   | ACH D- BAJAJ FINANCE LTD-P400PDE1234567        | REPAYMENT
        debit  | 4200   | PPR000101234567_EMI_05-03-2024                 | REPAYMENT
        credit | 98000  | NEFT/A1/BAJAJ FINANCE LTD/X/                   | DISBURSAL
        credit | 347591 | PPR456456456456:DISB:RAVI                      | OWN_BANK_DISBURSAL
        credit | 5188   | ACH D RETURN BAJAJ FINANCE LTD INSUFFICIENT BAL| BOUNCE
        credit | 1      | IMPS/P2A/412345678901/BAJAJ FINANCE LTD/X      | OTHER_CREDIT
        credit | 3636   | UPI/RVSL732427405543/Collect/homecredit.payu/X | OTHER_CREDIT
        debit  | 590    | .ACH DEBIT RETURN CHARGES INCL GST 050324      |
        debit  | 900    | ACH D- LIC OF INDIA-2865581849992              |
        debit  | 2000   | ACH D- INDIAN CLEARING CORP-0001234            |
        credit | 48000  | NEFT/A1/ZENTEK PVT LTD/X/                      |
        """)
    void tellsWhatARowDidToTheDebt(String direction, String amount, String narration, Kind kind) {
        var account = LedgerSketch.of("axis");
        var row = direction.equals("debit")
                ? account.debit("2024-01-05", amount, narration)
                : account.credit("2024-01-05", amount, narration);

        assertThat(Lenders.in(row.ledger()))
                .extracting(LenderTransaction::kind)
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void listsDealingsWithLendersButNotBookingsOfTheOwnBank() {
        var account = LedgerSketch.of("axis")
                .debit("2018-12-12", "5188", "ECOM PUR/MOON LOAN I/Nashik/121218/13:25")
                .debit("2019-01-08", "5188", "ECOM PUR/WWW MOON LOAN /456456456456456456456456/12:06")
                .credit("2019-01-17", "347591", "PPR456456456456:DISB:RAVI");

        assertThat(Lenders.in(account.ledger()))
                .filteredOn(LenderTransaction::isListed)
                .extracting(transaction -> transaction.row().date().toString())
                .containsExactly("2018-12-12", "2019-01-08");
    }

    @Test
    void borrowedMoneyIsKnownAsSuch() {
        var account = LedgerSketch.of("axis")
                .credit("2019-01-17", "347591", "PPR456456456456:DISB:RAVI")
                .credit("2019-01-18", "347591", "NEFT/A1/ZENTEK PVT LTD/X/");

        assertThat(account.ledger().rows()).extracting(Lenders::isBorrowed).containsExactly(true, false);
    }

    @Test
    void suspectsEvenMandateDebitsOfThreeMonths() {
        var account = LedgerSketch.of("axis")
                .debits("4964.00", "ACH D- HIMALAYA UNNAMED-00000323125", "2024-01-03", "2024-02-05", "2024-03-04")
                .debits("308.00", "ACH D- LIC OF INDIA-2865581849992", "2024-01-28", "2024-02-28", "2024-03-28")
                .debits("999.00", "ACH D- OTHER UNNAMED-00000323126", "2024-01-28", "2024-02-28");

        assertThat(UndisclosedInstalments.in(account.ledger()))
                .singleElement()
                .satisfies(series -> assertThat(series)
                        .extracting(row -> row.amount().toString())
                        .containsOnly("4964.00"));
    }
}
