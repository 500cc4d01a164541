package dev.passbook.analysis.channel;

import static dev.passbook.statement.Direction.CREDIT;
import static dev.passbook.statement.Direction.DEBIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// All names, numbers and addresses are invented.
class NarrationsTests {

    private static final Narrations NARRATIONS = new Narrations();
    private static final BigDecimal ORDINARY = new BigDecimal("1500.00");

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/channel/narrations.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "")
    void judgesNarrations(
            String direction, String narration, String channel, String description, String category, String bank) {
        var verdict = NARRATIONS.classify(narration, direction(direction), ORDINARY, bank(bank));

        assertThat(verdict.channel().wire()).as(verdict.toString()).isEqualTo(channel);
        assertThat(verdict.description()).as(verdict.toString()).isEqualTo(blankable(description));
        assertThat(verdict.merchantCategory()).as(verdict.toString()).isEqualTo(blankable(category));
    }

    /// Words that hold another word, or that mean something else where they stand.
    @ParameterizedTest(name = "{0} {1} is not {2}")
    @CsvFileSource(resources = "/channel/lookalikes.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "")
    void isNotDeceivedByLookalikes(String direction, String narration, String never) {
        var verdict = NARRATIONS.classify(narration, direction(direction), ORDINARY, BankId.OTHER);

        assertThat(new String[] {verdict.channel().wire(), verdict.description(), verdict.merchantCategory()})
                .as(verdict.toString())
                .doesNotContain(never);
    }

    @ParameterizedTest
    @CsvSource({
        "GST INSTALMENT, 18.00, charge.gst",
        "GST INSTALMENT, 64000.00, others",
        "ACH DEBIT RETURN, 295.00, bounce.nach-fee-unsaid",
        "ACH DEBIT RETURN, 8400.00, bounce.nach-return"
    })
    void weighsTheAmountWhereWordsAreWeak(String narration, BigDecimal amount, String rule) {
        assertThat(NARRATIONS.classify(narration, DEBIT, amount, BankId.OTHER).rule())
                .isEqualTo(rule);
    }

    @Test
    void takesTheWordsOfABankOnlyFromThatBank() {
        var marked = ".IMPS P2P 412345670001#120324";

        assertThat(NARRATIONS
                        .classify(marked, DEBIT, ORDINARY, new BankId("HDFC"))
                        .channel())
                .isEqualTo(Channel.BANK_CHARGE);
        assertThat(NARRATIONS
                        .classify(marked, DEBIT, ORDINARY, new BankId("axis"))
                        .channel())
                .isEqualTo(Channel.NET_BANKING_TRANSFER);
    }

    @Test
    void namesTheRuleBehindAVerdict() {
        assertThat(NARRATIONS
                        .classify("NACH RETURN NOVA FINANCE", CREDIT, ORDINARY, BankId.OTHER)
                        .rule())
                .isEqualTo("bounce.nach-return");
    }

    @Test
    void takesAnyTextWithoutFailing() {
        for (var text :
                new String[] {"", " ", "@", "@@ @", "\u00a0", "é ß \ud83d\ude00 ﬁ", "UPI@", "-".repeat(99_999)}) {
            assertThat(NARRATIONS.classify(text, DEBIT, ORDINARY, BankId.OTHER)).isNotNull();
        }
    }

    private static Direction direction(String letter) {
        return "C".equals(letter) ? CREDIT : DEBIT;
    }

    private static BankId bank(String bank) {
        return bank == null ? BankId.OTHER : new BankId(bank);
    }

    private static String blankable(String cell) {
        return cell == null ? "" : cell;
    }
}
