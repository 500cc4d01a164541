package dev.passbook.statement.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.BankId;
import dev.passbook.statement.pdf.DocumentFacts;
import dev.passbook.statement.pdf.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each bank of the directory is told from all the others, whichever of its marks a statement prints and whichever
/// other banks its transactions, its beneficiaries and its holder's life name.
class EveryBankTests {

    private static final DocumentFacts SILENT =
            new DocumentFacts(null, null, null, null, null, null, 1, false, false, 1);
    private static final BankDirectory DIRECTORY = new BankDirectory();
    private static final BankRecognition RECOGNITION = new BankRecognition(DIRECTORY);
    private static final List<Bank> ALL = List.copyOf(DIRECTORY.all());

    private static final String HOLDER = """
        Account Statement

        Name : ANIL TESTWALA              Account No : 112233445566778
        Address : 12 LAKE ROAD            Period : 01-04-2024 to 30-04-2024
        """;
    private static final String COLUMNS =
            "\n\nDate        Particulars                          Chq No   Withdrawals   Deposits   Balance\n";
    private static final String LAST_PAGE = "02-04-2024  UPI SOMEONE   10.00   90.00\n\n\n";

    private final Random random = new Random(346);

    @Test
    void byItsNameAlone() {
        assertThat(mistaken(bank -> first(bank.name() + "\nBranch : PUNE\n\n" + HOLDER)))
                .isEmpty();
    }

    @Test
    void byEachOfItsPrintedNames() {
        assertThat(ALL.stream()
                        .flatMap(bank -> bank.printedNames().stream()
                                .filter(name ->
                                        !isRecognised(bank, first(name.toUpperCase(Locale.ROOT) + "\n\n" + HOLDER)))))
                .isEmpty();
    }

    @Test
    void byItsNameInALineWithTheBranchOrAGreeting() {
        assertThat(mistaken(bank -> first("        " + bank.name() + ", LAKE ROAD BRANCH\n\n" + HOLDER)))
                .isEmpty();
        assertThat(mistaken(bank -> first("Welcome to " + bank.name() + "\n\n" + HOLDER)))
                .isEmpty();
    }

    @Test
    void byTheIfscAloneWithOrWithoutALabel() {
        assertThat(mistaken(bank -> ifsc(bank) == null ? null : first(HOLDER + "IFSC Code : " + ifsc(bank))))
                .isEmpty();
        assertThat(mistaken(
                        bank -> ifsc(bank) == null ? null : first(HOLDER + "Branch : LAKE ROAD (" + ifsc(bank) + ")")))
                .isEmpty();
    }

    @Test
    void byTheIfscOfASponsorBesideItsOwnName() {
        assertThat(mistaken(bank -> bank.ifscPrefix() != null
                        ? null
                        : first(bank.printedNames().getFirst() + "\n\n" + HOLDER + "IFSC Code : IBKL0999999")))
                .isEmpty();
    }

    @Test
    void byItsNameAboveAListOfBeneficiariesOfOtherBanks() {
        assertThat(mistaken(bank -> List.of(
                        TypedPage.of(1, bank.name() + "\n" + HOLDER + COLUMNS + rows()),
                        TypedPage.of(
                                2, LAST_PAGE + "Beneficiaries\n" + rows().replaceAll("\\d\\d-04-2024|\\d+\\.00", "")))))
                .isEmpty();
    }

    @Test
    void whateverBankTheHolderWorksForOrLivesBeside() {
        assertThat(mistaken(bank -> first(bank.printedNames().getFirst() + "\n" + HOLDER + "Employer : "
                        + other().printedNames().getFirst())))
                .isEmpty();
        assertThat(mistaken(bank -> first(bank.printedNames().getFirst() + "\n"
                        + HOLDER.replace("12 LAKE ROAD", other().printedNames().getFirst() + " COLONY"))))
                .isEmpty();
        assertThat(mistaken(bank -> first(bank.printedNames().getFirst() + "\n"
                        + HOLDER.replace(
                                "12 LAKE ROAD", "NEAR " + other().printedNames().getFirst()))))
                .isEmpty();
    }

    @Test
    void byTheFootOfTheLastPage() {
        assertThat(mistaken(bank -> footed(bank.printedNames().getFirst() + "\nRegistered Office: Mumbai, India")))
                .isEmpty();
    }

    @Test
    void byEachOfItsDomainsInTheFoot() {
        assertThat(ALL.stream()
                        .flatMap(bank -> bank.domains().stream()
                                .filter(domain -> !isRecognised(bank, footed("Visit www." + domain + " for more"))
                                        || !isRecognised(bank, footed("Write to customercare@" + domain)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Canara Bank, SYNB0001234, canara",
        "Union Bank of India, ANDB0001234, ubi",
        "Punjab National Bank, ORBC0101234, pnbbnk",
        "Account Statement, SYNB0001234, syndicate",
    })
    void anOldIfscIsThatOfTheSuccessorOnceItNamesItself(String heading, String ifsc, String bank) {
        var pages = first(heading + "\n" + HOLDER + "IFSC : " + ifsc);

        assertThat(RECOGNITION.recognise(Zones.of(pages), SILENT).bank()).contains(new BankId(bank));
    }

    private static List<Page> footed(String footer) {
        return List.of(TypedPage.of(1, HOLDER + COLUMNS), TypedPage.of(2, LAST_PAGE + footer));
    }

    private List<Page> first(String header) {
        return List.of(TypedPage.of(1, header + COLUMNS + rows()));
    }

    private Map<BankId, Recognition> mistaken(Function<Bank, List<Page>> drawing) {
        var mistaken = new LinkedHashMap<BankId, Recognition>();
        for (var bank : ALL) {
            var pages = drawing.apply(bank);
            if (pages != null && !isRecognised(bank, pages)) {
                mistaken.put(bank.id(), RECOGNITION.recognise(Zones.of(pages), SILENT));
            }
        }
        return mistaken;
    }

    private static boolean isRecognised(Bank bank, List<Page> pages) {
        return RECOGNITION
                .recognise(Zones.of(pages), SILENT)
                .bank()
                .filter(bank.id()::equals)
                .isPresent();
    }

    /// Transactions with other banks, by name and IFSC.
    private String rows() {
        var rows = new ArrayList<String>();
        for (int day = 1; day < 7; day++) {
            var other = other();
            rows.add("%02d-04-2024  NEFT %s %s   100.00   %d.00"
                    .formatted(day, Objects.requireNonNullElse(ifsc(other), "SBIN0001234"), other.name(), 1000 - day));
        }
        return String.join("\n", rows) + "\n";
    }

    private Bank other() {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /// An IFSC of the bank, its own or lent; null when none is known.
    private static String ifsc(Bank bank) {
        return bank.ifscPrefix() != null
                ? bank.ifscPrefix() + "0000123"
                : bank.subMemberIfscs().stream()
                        .map(stem -> (stem + "0000000").substring(0, 11))
                        .findFirst()
                        .orElse(null);
    }
}
