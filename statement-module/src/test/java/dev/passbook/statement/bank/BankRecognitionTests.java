package dev.passbook.statement.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.BankId;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankRecognitionTests {

    private static final String COLUMNS = "\n\nDate   Particulars   Chq No   Withdrawals   Deposits   Balance\n";
    private static final String ROWS = """
        01-04-2024   UPI/HDFC BANK/HDFC0001234        100.00            900.00
        02-04-2024   NEFT YES BANK LTD YESB0000001              50.00   950.00
        """;
    private static final DocumentFacts SILENT = facts(null, null);

    private static final BankDirectory DIRECTORY = new BankDirectory();
    private static final BankRecognition RECOGNITION = new BankRecognition(DIRECTORY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        STATE BANK OF INDIA                                  | sbi
        BANK OF INDIA                                        | boi
        Union Bank of India                                  | ubi
        United Bank of India                                 | united
        CENTRAL BANK OF INDIA                                | central
        South Indian Bank Ltd.                               | sib
        Indian Overseas Bank                                 | iob
        INDIAN BANK                                          | indbnk
        City Union Bank Limited                              | city_union
        Karnataka Bank Ltd                                   | karnataka
        Karnataka Vikas Grameena Bank                        | karnataka_vikas
        Bank of Maharashtra                                  | mahabk
        The Kalupur Commercial Co.op. Bank Ltd.              | kalupurbnk
        THE VARACHHA CO-OPERATIVE BANK LTD                   | varachha
        Rajkot Nagarik Sahakari Bank Ltd                     | rajkot
        AAXXIISS BBAANNKK                                    | axis
        Y E S  B A N K  statement                            | yesbnk
        Savings Account Statement - IDBI Bank                | idbi
        www.kotak.com                                        | kotak
        CIN: L65190MH2003PLC143249                           | yesbnk
        IFSC Code : UTIB0000123                              | axis
        RTGS/NEFT IFSC: HDFCO001234                          | hdfc
        IFSC : IBKL0443SCC                                   | sarvodaya
        IFSC : IBKL0000443                                   | idbi
        IFSC : JANA0000001                                   | janaseva
        IFSC : JSFB0000001                                   | jana
        """)
    void tellsTheBankByItsHeader(String header, String bank) {
        assertThat(recognise(header + COLUMNS + ROWS).bank()).contains(new BankId(bank));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account Statement",
                "FLAT 7, NEAR HDFC BANK",
                "12 LAKE ROAD OPP AXIS BANK ATM",
                "Dummy Indian Bank Statement",
                "Reserve Bank of India",
                "New Karnataka People's Bank of Indiana",
                "Email : leela@icicibank.com",
                "Testwala Commercial Co-op Bank Ltd",
            })
    void takesNoBankFromPassingMentions(String header) {
        assertThat(recognise(header + COLUMNS + ROWS).bank()).isEmpty();
    }

    @Test
    void takesABankThatAlsoTradesAbroadBesideASignOfIndia() {
        assertThat(recognise("HSBC\nIFSC Code: " + COLUMNS).bank()).contains(new BankId("hsbc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HSBC", "Standard Chartered Bank"})
    void takesNoBankThatAlsoTradesAbroadByItsNameAlone(String header) {
        assertThat(recognise(header + COLUMNS).bank()).isEmpty();
    }

    @Test
    void narrationsDoNotCount() {
        assertThat(recognise("Canara Bank" + COLUMNS + ROWS).bank()).contains(new BankId("canara"));
    }

    @Test
    void readsTheFooterOfTheLastPage() {
        var zones = Zones.of(List.of(
                TypedPage.of(1, "Statement of account" + COLUMNS + ROWS),
                TypedPage.of(2, ROWS + "\n\nHDFC BANK LIMITED\nRegistered Office: HDFC Bank House, Mumbai")));

        assertThat(RECOGNITION.recognise(zones, SILENT).bank()).contains(new BankId("hdfc"));
    }

    @Test
    void tellsABankThatPrintsNoNameByItsColumns() {
        var columns =
                "S No.  Value Date  Transaction Date  Cheque Number  Transaction Remarks  Withdrawal Amount (INR )"
                        + "  Deposit Amount (INR )  Balance (INR )";

        assertThat(recognise("DETAILED STATEMENT\n\n" + columns).bank()).contains(new BankId("icici"));
    }

    @Test
    void aSubMembersNameWinsOverItsSponsorsIfsc() {
        var header = "Sadhana Sahakari Bank Ltd\nIFSC : IBKL0999123";

        assertThat(recognise(header + COLUMNS).bank()).contains(new BankId("sadhana"));
    }

    @Test
    void dividedEvidenceIsNoEvidence() {
        assertThat(recognise("HDFC Bank\nICICI Bank" + COLUMNS).bank()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FINAL DEMAND NOTICE - ICICI BANK LTD\nLoan Account #: LN-1\nPrincipal overdue: Rs. 8,40,000.00",
                "Bank: HDFC Bank\nIFSC: HDFC0001234\nAccount Number: 9876543210\n01-Sep-2025 | Credit | 50,000",
                "Lorem ipsum dolor sit amet",
            })
    void aDocumentThatIsNoStatementIsOfNoBank(String text) {
        assertThat(recognise(text).bank()).isEmpty();
    }

    @Test
    void aStatementWithoutATableIsStillOfItsBank() {
        assertThat(recognise("HDFC Bank\nAccount Statement\n05-FEB: CHQ 99 Rs. 12.00")
                        .bank())
                .contains(new BankId("hdfc"));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("HDFC Bank\nIFSC : HDFC0001234", "axis", true),
                Arguments.of("HDFC Bank\nIFSC : HDFC0001234", "hdfc", false),
                Arguments.of("HDFC Bank\nIFSC : HDFC0001234", "other", false),
                Arguments.of("Canara Bank", "syndicate", false),
                Arguments.of("ICICI Bank\nIFSC : HDFC0001234", "icici", false),
                Arguments.of("Account of a customer OPP AXIS BANK", "icici", false),
                Arguments.of("Account Statement", "icici", false));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictsOnlyWithAnotherBankNamedBeyondDoubt(String header, String named, boolean contradicts) {
        assertThat(recognise(header + COLUMNS).contradicts(new BankId(named), DIRECTORY))
                .isEqualTo(contradicts);
    }

    @Test
    void theFilesTitleTipsTheBalanceOnly() {
        var zones = zones("Account Statement" + COLUMNS);

        assertThat(RECOGNITION
                        .recognise(zones, facts("JasperReports (OpTransactionHistory)", null))
                        .bank())
                .isEmpty();
    }

    @Test
    void endlessLinesDoNotTakeEndlessTime() {
        var word = "IFSC" + "A".repeat(200_000);

        assertThat(recognise(word + " " + "HDFC ".repeat(50_000) + COLUMNS).bank())
                .isEmpty();
    }

    private static Recognition recognise(String text) {
        return RECOGNITION.recognise(zones(text), SILENT);
    }

    private static Zones zones(String text) {
        return Zones.of(List.of(TypedPage.of(1, text)));
    }

    private static DocumentFacts facts(String creator, String producer) {
        return new DocumentFacts(producer, creator, null, null, null, null, 1, false, false, 1);
    }
}
