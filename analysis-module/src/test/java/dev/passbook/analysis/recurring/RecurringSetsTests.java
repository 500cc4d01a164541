package dev.passbook.analysis.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerSketch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurringSetsTests {

    private final LedgerSketch account = LedgerSketch.of("axis");

    @Test
    void takesPaymentsOfFollowingDaysToOneShopForOneSet() {
        account.debit("2019-01-16", "80", "POS/NOVA PIZZA/NEW DELHI/123/04:09")
                .debit("2019-01-17", "70", "POS/NOVA PIZZA/NEW DELHI/123/04:05")
                .debit("2019-01-18", "70", "POS/NOVA PIZZA/NEW DELHI/123/03:54");

        assertThat(sets().credits()).isEmpty();
        assertThat(sets().debits()).singleElement().satisfies(set -> {
            assertThat(set.channel()).isEqualTo(Channel.DEBIT_CARD);
            assertThat(set.counterparty()).isEqualTo("NOVA PIZZA");
            assertThat(set.start()).isEqualTo(LocalDate.of(2019, 1, 16));
            assertThat(set.end()).isEqualTo(LocalDate.of(2019, 1, 18));
            assertThat(set.median()).isEqualTo("70.00");
            assertThat(set.cadence()).isEqualTo(1);
            assertThat(set.rows()).hasSize(3);
        });
    }

    @Test
    void theMedianOfAnEvenNumberIsTheUpperOfTheMiddleTwo() {
        account.credit("2018-12-12", "27598", "NEFT/123/GRAND MUSIC HALL CLUB AND OTHER FRIENDS")
                .credit("2019-01-11", "29057", "RTGS/456456456456123/GRAND MUSIC HALL CLUB");

        assertThat(sets().credits()).singleElement().satisfies(set -> {
            assertThat(set.median()).isEqualTo("29057.00");
            assertThat(set.channel()).isEqualTo(Channel.NET_BANKING_TRANSFER);
        });
    }

    @Test
    void joinsANameThatTheBankCut() {
        account.credit("2024-01-01", "10", "NEFT/A1/ZENTEK SOFTWARE/X/")
                .credit("2024-02-01", "20", "NEFT/A2/ZENTEK SOF/X/");

        assertThat(sets().credits()).hasSize(1);
    }

    @Test
    void joinsNoNameThatCouldBeTwoOthersCut() {
        account.credit("2024-01-01", "10", "NEFT/A1/RAJESHKUMAR A/X/")
                .credit("2024-02-01", "20", "NEFT/A2/RAJESHKUMAR B/X/")
                .credit("2024-03-01", "20", "NEFT/A3/RAJESHKUMAR/X/");

        assertThat(sets().credits()).isEmpty();
    }

    @Test
    void keepsDirectionsAndChannelsApart() {
        account.credit("2024-01-01", "10", "NEFT/A1/MEENA KUMARI/X/")
                .debit("2024-01-02", "10", "NEFT/A2/MEENA KUMARI/X/")
                .debit("2024-01-03", "10", "UPI/P2A/412345678901/MEENA KUMARI/X/");

        assertThat(sets().credits()).isEmpty();
        assertThat(sets().debits()).isEmpty();
    }

    @Test
    void keepsShopsApartThatOnlyResembleEachOther() {
        account.debit("2018-12-12", "5188", "ECOM PUR/MOON LOAN I/Nashik/121218/13:25")
                .debit("2019-01-08", "5188", "ECOM PUR/WWW MOON LOAN /456456456456456456456456/12:06");

        assertThat(sets().debits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATM-CASH/+STAR OBSERVATORY/SOUTH",
                "Consolidated Charges for A/c",
                "GST @18% on Charge",
                "MOB/CCPMT/XXXXXXXXXXXXXXXXXXX",
                "IMPS/P2A/456456456456456456456456123PU 456456456456"
            })
    void leavesOutCashChargesAndTheUnknown(String narration) {
        account.debits("100.00", narration, "2024-01-01", "2024-02-01", "2024-03-01");

        assertThat(sets().debits()).isEmpty();
    }

    @Test
    void takesUnnamedPayForThatOfOneEmployer() {
        account.credits("36308.00", "SALARY", "2024-01-31", "2024-02-29");

        assertThat(sets().credits()).singleElement().satisfies(set -> {
            assertThat(set.counterparty()).isEqualTo("SALARY");
            assertThat(set.cadence()).isEqualTo(29);
        });
    }

    private RecurringSets sets() {
        return RecurringSets.in(account.ledger());
    }
}
