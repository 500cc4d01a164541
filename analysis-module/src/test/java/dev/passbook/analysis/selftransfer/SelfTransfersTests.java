package dev.passbook.analysis.selftransfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerSketch;
import dev.passbook.analysis.selftransfer.SelfTransfer.Reason;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SelfTransfersTests {

    private final LedgerSketch salaryAccount = LedgerSketch.of("hdfc").holder("MR RAVI DEMO");
    private final LedgerSketch savings = LedgerSketch.of("axis").holder("RAVI DEMO");

    @Test
    void findsWhatIsSaidAndWhatNamesTheHolder() {
        savings.debit("2024-01-05", "900", "IMPS/P2A/412345678901/RAVI DEMO/HDFC/rent")
                .debit("2024-01-06", "900", "TRANSFER TO OWN ACCOUNT 1234567")
                .debit("2024-01-07", "900", "IMPS/P2A/412345678902/MEENA KUMARI/HDFC/rent")
                .debit("2024-01-08", "900", "CHQ PAID-SELF");

        assertThat(SelfTransfers.in(savings.ledger()))
                .extracting(SelfTransfer::reason)
                .containsExactly(Reason.HOLDER_NAME, Reason.SAID);
    }

    @Test
    void pairsRowsOfTwoAccountsByTheirReceipt() {
        salaryAccount.debit("2024-01-05", "250", "IMPS-412345678901-PARTY-UTIB-XXXXXXX1234-X");
        savings.credit("2024-01-06", "250", "IMPS/P2A/412345678901/SOMEBODY/HDFC/X");

        assertThat(across())
                .extracting(SelfTransfer::reason)
                .containsOnly(Reason.SAME_REFERENCE)
                .hasSize(2);
        assertThat(across()).allMatch(transfer -> Objects.nonNull(transfer.opposite()));
    }

    @Test
    void pairsUnnamedOppositeRowsThatStandAlone() {
        salaryAccount.debit("2024-01-05", "25000", "IMPS-412345678901-XXXXXXX1234");
        savings.credit("2024-01-05", "25000", "IMPS/P2A/512345678909/XXXXXX9876");

        assertThat(across())
                .extracting(SelfTransfer::reason)
                .containsOnly(Reason.OPPOSITE_ROW)
                .hasSize(2);
    }

    @Test
    void pairsNeitherSmallNorManyNorNamedNorLateRows() {
        salaryAccount
                .debit("2024-01-05", "500", "IMPS-412345678901-XXXXXXX1234")
                .debit("2024-01-05", "25000", "IMPS-412345678902-MEENA KUMARI-UTIB-X")
                .debit("2024-01-05", "26000", "IMPS-412345678903-XXXXXXX1234")
                .debit("2024-01-05", "27000", "IMPS-412345678904-XXXXXXX1234");
        savings.credit("2024-01-05", "500", "IMPS/P2A/512345678901/XXXXXX9876")
                .credit("2024-01-05", "25000", "IMPS/P2A/512345678902/XXXXXX9876")
                .credit("2024-01-05", "26000", "IMPS/P2A/512345678903/XXXXXX9876")
                .credit("2024-01-06", "26000", "IMPS/P2A/512345678904/XXXXXX9876")
                .credit("2024-01-09", "27000", "IMPS/P2A/512345678905/XXXXXX9876");

        assertThat(across()).isEmpty();
    }

    @Test
    void neverPairsRowsOfOneAccount() {
        savings.debit("2024-01-05", "25000", "IMPS/P2A/412345678901/XXXXXX9876")
                .credit("2024-01-05", "25000", "IMPS/P2A/412345678901/XXXXXX9876");

        assertThat(SelfTransfers.across(List.of(savings.ledger()))).isEmpty();
        assertThat(across()).isEmpty();
    }

    @Test
    void leavesAloneWhatACallerCalledSomethingElse() {
        salaryAccount
                .debit("2024-01-05", "25000", "IMPS-412345678901-XXXXXXX1234")
                .corrected(Channel.UPI);
        savings.credit("2024-01-05", "25000", "IMPS/P2A/512345678909/XXXXXX9876")
                .debit("2024-01-06", "900", "IMPS/P2A/412345678901/RAVI DEMO/HDFC/rent")
                .corrected(Channel.NET_BANKING_TRANSFER);

        assertThat(across()).isEmpty();
    }

    @Test
    void believesACallerWhoCallsARowOne() {
        salaryAccount.debit("2024-01-05", "450", "UPI/412345678901/SWIGGY").corrected(Channel.SELF_TRANSFER);

        assertThat(across()).extracting(SelfTransfer::reason).containsExactly(Reason.SAID);
    }

    private List<SelfTransfer> across() {
        return SelfTransfers.across(List.of(salaryAccount.ledger(), savings.ledger()));
    }
}
