package dev.passbook.analysis.channel;

import static dev.passbook.statement.Direction.CREDIT;
import static dev.passbook.statement.Direction.DEBIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.counterparty.Counterparties;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// Every way of moving money in the spellings of many banks, with the other party where the narration names
    /// one.
    ///
    /// @param counterparty `-` when nobody may be named; empty where it does not matter
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(
            resources = {
                "/channel/more-narrations.csv",
                "/channel/bank-grammars.csv",
                "/channel/invented-narrations.csv"
            },
            delimiter = ';',
            numLinesToSkip = 1,
            emptyValue = "")
    void judgesNarrationsOfManyBanks(
            String direction,
            String narration,
            String channel,
            String description,
            String category,
            String bank,
            BigDecimal amount,
            String counterparty) {
        var rupees = amount == null ? ORDINARY : amount;
        var verdict = NARRATIONS.classify(narration, direction(direction), rupees, bank(bank));

        assertThat(List.of(verdict.channel().wire(), verdict.description(), verdict.merchantCategory()))
                .as(verdict.toString())
                .containsExactly(channel, blankable(description), blankable(category));
        if (counterparty != null) {
            assertThat(Counterparties.of(narration, direction(direction), bank(bank)))
                    .isEqualTo("-".equals(counterparty) ? "" : counterparty);
        }
    }

    @Test
    void missesNoChannelOfTheContract() throws IOException {
        try (var lines = NarrationsTests.class.getResourceAsStream("/channel/more-narrations.csv")) {
            var told = new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";")[2])
                    .collect(Collectors.toSet());

            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Channel.values()).map(Channel::wire).toList());
        }
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
