package dev.passbook.analysis.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.bounce.Bounce.Cause;
import dev.passbook.analysis.bounce.Bounce.Kind;
import dev.passbook.analysis.ledger.LedgerSketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BouncesTests {

    private static final String EMI = "ACH D- BAJAJ FINANCE LTD-P400PDE1234567";
    private static final String RETURN = "ACH D RETURN BAJAJ FINANCE LTD INSUFFICIENT BAL";
    private static final String FEE = "ACH DEBIT RETURN CHARGES 050324";

    private final LedgerSketch account = LedgerSketch.of("hdfc");

    @Test
    void presentationReturnFeeAndTaxAreOneEvent() {
        account.debit("2024-03-05", "5188", EMI)
                .credit("2024-03-06", "5188", RETURN)
                .debit("2024-03-08", "500", FEE)
                .debit("2024-03-08", "90", FEE + " GST");

        assertThat(bounces()).singleElement().satisfies(bounce -> {
            assertThat(bounce.kind()).isEqualTo(Kind.AUTO_DEBIT);
            assertThat(bounce.date()).isEqualTo("2024-03-06");
            assertThat(bounce.amount()).isEqualTo("5188.00");
            assertThat(bounce.cause()).isEqualTo(Cause.INSUFFICIENT_FUNDS);
            assertThat(bounce.toLender()).isTrue();
            assertThat(bounce.rows()).isEqualTo(account.ledger().rows());
        });
    }

    @Test
    void presentingAgainIsANewEvent() {
        account.debit("2024-03-05", "5188", EMI)
                .credit("2024-03-05", "5188", RETURN)
                .debit("2024-03-12", "5188", EMI)
                .credit("2024-03-12", "5188", RETURN);

        assertThat(bounces())
                .hasSize(2)
                .allSatisfy(bounce -> assertThat(bounce.rows()).hasSize(2));
    }

    @Test
    void taxOnTheFeeIsPartOfTheEventOnALaterDayToo() {
        account.debit("2024-03-05", "5188", EMI)
                .credit("2024-03-05", "5188", RETURN)
                .debit("2024-03-08", "500", FEE)
                .debit("2024-03-11", "45", "CGST ON ACH RETURN CHARGE")
                .debit("2024-03-11", "45", "SGST ON ACH RETURN CHARGE");

        assertThat(bounces())
                .singleElement()
                .satisfies(bounce -> assertThat(bounce.rows()).hasSize(5));
    }

    @Test
    void aSecondFeeIsNoTaxOnTheFirst() {
        account.debit("2024-03-08", "590", FEE + " INCL GST").debit("2024-03-11", "590", FEE + " INCL GST");

        assertThat(bounces()).hasSize(2);
    }

    @Test
    void presentingAgainOnTheSameDayIsANewEvent() {
        account.debit("2024-03-05", "5188", EMI)
                .credit("2024-03-05", "5188", RETURN)
                .debit("2024-03-05", "5188", EMI)
                .credit("2024-03-05", "5188", RETURN);

        assertThat(bounces()).hasSize(2);
    }

    @Test
    void anInstalmentThatIsPaidAfterwardsBouncedOnce() {
        account.debit("2024-03-05", "5188", EMI)
                .credit("2024-03-05", "5188", RETURN)
                .debit("2024-03-06", "590", FEE)
                .debit("2024-03-07", "5188", EMI);

        assertThat(bounces()).singleElement().satisfies(bounce -> {
            assertThat(bounce.date()).isEqualTo("2024-03-05");
            assertThat(bounce.rows()).hasSize(3);
        });
    }

    @Test
    void aFeeAloneStandsForAReturn() {
        account.debit("2024-03-08", "590", FEE).debit("2024-04-08", "590", FEE);

        assertThat(bounces()).hasSize(2).allMatch(Bounce::isKnownByFeeOnly);
    }

    @Test
    void twoEqualFeesOfADayAreTwoReturns() {
        account.debit("2024-03-08", "590", FEE).debit("2024-03-08", "590", FEE);

        assertThat(bounces()).hasSize(2);
    }

    @Test
    void aLateFeeOfAnotherInstrumentIsNotTheReturns() {
        account.credit("2024-03-06", "5188", RETURN).debit("2024-03-08", "590", "CHQ RETURN CHARGES INCL GST 180324");

        assertThat(bounces()).extracting(Bounce::kind).containsExactly(Kind.AUTO_DEBIT, Kind.CHEQUE_ISSUED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        credit | I/W CHQ RET-123456-FUNDS IN SUFFICIENT   | CHEQUE_ISSUED    | INSUFFICIENT_FUNDS
        debit  | O/W RTN CHQ 123456 DRAWERS SIGN DIFFERS  | CHEQUE_DEPOSITED | TECHNICAL
        debit  | CHQ DEP RET-123456-EXCEEDS ARRANGEMENT   | CHEQUE_DEPOSITED | MONEY
        credit | NACH RTN BAJAJ FINANCE LTD               | AUTO_DEBIT       | UNKNOWN
        """)
    void tellsTheInstrumentAndTheCause(String direction, String narration, Kind kind, Cause cause) {
        var sketch = direction.equals("credit")
                ? account.credit("2024-03-05", "7000", narration)
                : account.debit("2024-03-05", "7000", narration);

        assertThat(Bounces.in(sketch.ledger())).singleElement().satisfies(bounce -> {
            assertThat(bounce.kind()).isEqualTo(kind);
            assertThat(bounce.cause()).isEqualTo(cause);
        });
    }

    @Test
    void ordinaryPaymentsAreNone() {
        account.debit("2024-03-05", "5188", EMI).credit("2024-03-06", "5188", "NEFT CR-ICIC0SF0002-RAVI DEMO-X-N031");

        assertThat(bounces()).isEmpty();
    }

    private List<Bounce> bounces() {
        return Bounces.in(account.ledger());
    }
}
