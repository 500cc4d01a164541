package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.access.Strangers;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// A lender corrects what the rules read out of a transaction: it counts everywhere, it stays, and it can be seen.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + OverrideTests.KEY,
            "spring.datasource.url=jdbc:h2:mem:override;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import(Strangers.class)
class OverrideTests {

    static final String KEY = "override-key";

    private static final String STRANGER = "override-stranger-key";
    private static final String ACCOUNT_NUMBER = "912010049876543";

    private static final Line EARLIER_SALARY =
            Line.credit("2024-04-01", "NEFT/AXMB240920012345/ZENTEK SOFTWARE PVT LTD/SALARY APR", "50000.00");
    private static final Line SALARY =
            Line.credit("2024-05-01", "NEFT/AXMB241220012345/ZENTEK SOFTWARE PVT LTD/SALARY MAY", "52000.00");
    private static final Line INSTALMENT =
            Line.debit("2024-05-05", "ACH-DR-BAJAJ FINANCE LTD-P400PDE1234568", "5188.00");
    private static final Line DINNER =
            Line.debit("2024-05-10", "UPI/P2M/410112345678/SWIGGY/Dinner/YES BANK LIMITED", "450.50");

    private static final String OVERRIDE = """
        mutation ($input: OverrideClassificationInput!) { overrideClassification(input: $input) {
            transaction { hash classification { %1$s } }
            errors { __typename ... on UserError { message path } ... on ValueNotAllowed { allowed } }
        } }
        """;
    private static final String WITHDRAW = """
        mutation ($input: WithdrawOverrideInput!) { withdrawOverride(input: $input) {
            transaction { hash classification { %1$s } }
            errors { __typename ... on UserError { message path } }
        } }
        """;
    private static final String CLASSIFICATION = """
        channel description merchantCategory rule
        override { channel description merchantCategory by at original { channel description merchantCategory rule } }
        """;

    @LocalServerPort
    int port;

    private Caller caller;
    private String entity;
    private String account;

    @BeforeEach
    void uploadAStory() {
        caller = Caller.at(port, KEY);
        var story = sketch(EARLIER_SALARY, SALARY, INSTALMENT, DINNER)
                .period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 31))
                .opening("1000.00")
                .draw();
        entity = Journey.upload(caller, story, Map.of()).path("entity_id").asString();
        var done = Journey.untilDone(caller, entity);
        account = done.at("/accounts/0/account_id").asString();
    }

    @Test
    void isSeenOverGraphQlAsAnOverrideWithWhatTheRulesRead() {
        var answer =
                override(INSTALMENT, Map.of("channel", "bill_payment", "merchantCategory", "insurance", "by", "R. K."));

        var classification = answer.at("/transaction/classification");
        assertThat(answer.path("errors")).isEmpty();
        assertThat(classification.path("channel").asString()).isEqualTo("bill_payment");
        assertThat(classification.path("merchantCategory").asString()).isEqualTo("insurance");
        assertThat(classification.path("rule").asString()).isEqualTo("override");
        assertThat(classification.at("/override/by").asString()).isEqualTo("R. K.");
        assertThat(classification.at("/override/at").asString()).isNotBlank();
        assertThat(classification.at("/override/description").isNull()).isTrue();
        assertThat(classification.at("/override/original/channel").asString()).isEqualTo("auto_debit_payment");
        assertThat(classification.at("/override/original/description").asString())
                .isEqualTo("lender_transaction");
        assertThat(read(INSTALMENT)).isEqualTo(classification);
        assertThat(read(DINNER).path("override").isNull()).isTrue();
    }

    @Test
    void countsInEverythingOverRest() {
        override(INSTALMENT, Map.of("channel", "bill_payment", "merchantCategory", "insurance"));

        var transaction = transaction(INSTALMENT);
        assertThat(transaction.path("transaction_channel").asString()).isEqualTo("bill_payment");
        assertThat(transaction.path("merchant_category").asString()).isEqualTo("insurance");
        assertThat(transaction.path("description").asString()).isEmpty();
        assertThat(Journey.read(caller, entity, "lender_transactions").path("transactions"))
                .isEmpty();
        assertThat(month("amt_emi_debit")).isEqualTo("0.0");
        assertThat(month("amt_auto_debit_payment_debit")).isEqualTo("0.0");
        assertThat(month("amt_bill_payment_debit")).isEqualTo("5188.0");
        assertThat(Journey.read(caller, entity, "predictors")
                        .at("/predictors/0/predictors/total_emi_ecs_loan")
                        .toString())
                .isEqualTo("0.0");
        assertThat(Journey.read(caller, entity, "get_expense_categories")
                        .path("categories")
                        .valueStream()
                        .map(share -> share.path("category").asString()))
                .containsExactlyInAnyOrder("Insurance", "Food");
    }

    @Test
    void whatIsNoSalaryIsNotGuessedToBeOneAgain() {
        override(SALARY, Map.of("channel", "net_banking_transfer"));

        assertThat(Journey.read(caller, entity, "salary")
                        .path("transactions")
                        .valueStream()
                        .map(row -> row.path("month_year").asString()))
                .containsExactly("4-2024");
        assertThat(month("number_of_salary_transactions")).isEqualTo("0");
    }

    @Test
    void whatIsSalaryIsIncome() {
        override(SALARY, Map.of("merchantCategory", "loans"));
        assertThat(month("amt_loan_credits")).isEqualTo("0.0");

        override(SALARY, Map.of("channel", "net_banking_transfer"));
        assertThat(month("amt_loan_credits")).isEqualTo("52000.0");
        assertThat(month("amt_income_credit")).isEqualTo("0.0");

        override(SALARY, Map.of("channel", "salary"));
        assertThat(month("amt_loan_credits")).isEqualTo("0.0");
        assertThat(month("total_amount_of_salary")).isEqualTo("52000.0");
    }

    @Test
    void staysWhenALaterStatementShowsTheTransactionAgain() {
        override(INSTALMENT, Map.of("merchantCategory", "insurance"));
        var overlapping = sketch(
                        INSTALMENT, DINNER, Line.debit("2024-06-10", "ATM-CASH-AXIS/S1CPN123/100624/PUNE", "10000.00"))
                .period(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 6, 30))
                .opening("103000.00")
                .draw();

        Journey.upload(caller, overlapping, Map.of("entity_id", entity));
        var done = Journey.untilDone(caller, entity);

        assertThat(done.path("accounts").size()).isOne();
        assertThat(done.path("transactions").size()).isEqualTo(5);
        assertThat(transaction(INSTALMENT).path("merchant_category").asString()).isEqualTo("insurance");
        assertThat(read(INSTALMENT).at("/override/merchantCategory").asString()).isEqualTo("insurance");
        assertThat(month("amt_emi_debit")).isEqualTo("0.0");
    }

    @Test
    void whatOthersCorrectedStaysBesideIt() {
        override(DINNER, Map.of("merchantCategory", "groceries", "by", "first"));
        override(DINNER, Map.of("channel", "payment_gateway_purchase", "by", "second"));

        var override = read(DINNER).path("override");
        assertThat(override.path("merchantCategory").asString()).isEqualTo("groceries");
        assertThat(override.path("channel").asString()).isEqualTo("payment_gateway_purchase");
        assertThat(override.path("by").asString()).isEqualTo("second");
    }

    @Test
    void ofManyAtOnceNoneLosesWhatItDoesNotCorrect() {
        var wishes = List.<Map<String, Object>>of(
                Map.of("merchantCategory", "groceries"),
                Map.of("channel", "debit_card"),
                Map.of("description", "telco_bill"));

        IntStream.range(0, 24).parallel().forEach(turn -> override(DINNER, wishes.get(turn % wishes.size())));

        var now = read(DINNER);
        assertThat(now.path("merchantCategory").asString()).isEqualTo("groceries");
        assertThat(now.path("channel").asString()).isEqualTo("debit_card");
        assertThat(now.path("description").asString()).isEqualTo("telco_bill");
    }

    @Test
    void canBeWithdrawnInPartAndAsAWhole() {
        var before = read(DINNER);
        override(DINNER, Map.of("merchantCategory", "groceries", "channel", "debit_card"));

        withdraw(DINNER, Map.of("fields", List.of("CHANNEL")));
        assertThat(read(DINNER).path("channel").asString()).isEqualTo("upi");
        assertThat(read(DINNER).path("merchantCategory").asString()).isEqualTo("groceries");

        var withdrawn = withdraw(DINNER, Map.of());
        assertThat(withdrawn.at("/transaction/classification")).isEqualTo(before);
        assertThat(withdraw(DINNER, Map.of()).path("errors")).isEmpty();
        assertThat(month("amt_upi_debit")).isEqualTo("450.5");
    }

    @Test
    void wordsOutsideTheVocabularyAreErrorsThatNameThoseAllowed() {
        var answer = override(DINNER, Map.of("channel", "cash_withdrawal", "merchantCategory", "pizza"));

        assertThat(answer.path("transaction").isNull()).isTrue();
        assertThat(answer.path("errors")
                        .valueStream()
                        .map(error -> error.path("__typename").asString() + " "
                                + error.at("/path/1").asString()))
                .containsExactly("ValueNotAllowed channel", "ValueNotAllowed merchantCategory");
        assertThat(answer.at("/errors/0/allowed").toString())
                .contains("\"cash_withdrawl\"")
                .doesNotContain("\"salary\"");
        assertThat(read(DINNER).path("override").isNull()).isTrue();
    }

    @Test
    void channelsOfMoneyThatWentTheOtherWayAreNotAllowed() {
        for (var channel : List.of("salary", "cash_deposit", "bank_interest")) {
            var answer = override(DINNER, Map.of("channel", channel));

            assertThat(answer.at("/errors/0/__typename").asString()).isEqualTo("ValueNotAllowed");
        }
    }

    @Test
    void inputThatSaysNothingOrCannotBeKeptIsAnError() {
        for (var wish : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("by", "somebody"),
                Map.of("channel", "upi", "by", "x".repeat(201)),
                Map.of("channel", "upi", "by", "nul\u0000"))) {
            var answer = override(DINNER, wish);

            assertThat(answer.at("/errors/0/__typename").asString()).isEqualTo("InvalidInput");
        }
        assertThat(withdraw(DINNER, Map.of("fields", List.of()))
                        .at("/errors/0/__typename")
                        .asString())
                .isEqualTo("InvalidInput");
    }

    @Test
    void whatIsUnknownOrBelongsToAnotherTenantDoesNotExist(@Autowired Strangers strangers) {
        strangers.make(STRANGER);
        var stranger = Caller.at(port, STRANGER);
        var known = transaction(DINNER).path("hash").asString();
        var nobody = UUID.randomUUID().toString();

        assertNotFound(override(stranger, account, known, Map.of("channel", "debit_card")));
        assertNotFound(withdraw(stranger, account, known, Map.of()));
        assertNotFound(override(caller, nobody, known, Map.of("channel", "debit_card")));
        assertNotFound(override(caller, "no uuid", known, Map.of("channel", "debit_card")));
        assertNotFound(override(caller, account, "0".repeat(32), Map.of("channel", "debit_card")));
        assertNotFound(override(caller, account, "nul\u0000", Map.of("channel", "debit_card")));
        assertThat(read(DINNER).path("override").isNull()).isTrue();
    }

    @Test
    void theVocabularyTellsTheWords() {
        var vocabulary = caller.query("""
            { classificationVocabulary {
                channels { value meaning directions } descriptions { value } merchantCategories { value meaning }
            } }
            """, Map.of()).path("classificationVocabulary");

        assertThat(vocabulary.path("channels").size()).isEqualTo(23);
        assertThat(vocabulary.path("channels").toString()).contains("\"cash_withdrawl\"", "\"Others\"");
        assertThat(vocabulary.path("merchantCategories").toString()).contains("\"bnpl\"", "\"\"");
    }

    private static void assertNotFound(JsonNode answer) {
        assertThat(answer.at("/errors/0/__typename").asString()).isEqualTo("TransactionNotFound");
        assertThat(answer.path("transaction").isNull()).isTrue();
    }

    private JsonNode override(Line line, Map<String, Object> wish) {
        return override(caller, account, transaction(line).path("hash").asString(), wish);
    }

    private static JsonNode override(Caller caller, String account, String hash, Map<String, Object> wish) {
        return mutate(caller, OVERRIDE, account, hash, wish).path("overrideClassification");
    }

    private JsonNode withdraw(Line line, Map<String, Object> which) {
        return withdraw(caller, account, transaction(line).path("hash").asString(), which);
    }

    private static JsonNode withdraw(Caller caller, String account, String hash, Map<String, Object> which) {
        return mutate(caller, WITHDRAW, account, hash, which).path("withdrawOverride");
    }

    private static JsonNode mutate(
            Caller caller, String mutation, String account, String hash, Map<String, Object> rest) {
        var input = new HashMap<>(rest);
        input.put("accountId", account);
        input.put("transactionHash", hash);
        return caller.query(mutation.formatted(CLASSIFICATION), Map.of("input", input));
    }

    private JsonNode read(Line line) {
        var query = """
            query ($entity: ID!) { entity(id: $entity) { accounts {
                transactions { edges { node { narration classification { %s } } } }
            } } }
            """.formatted(CLASSIFICATION);
        return caller.query(query, Map.of("entity", entity))
                .at("/entity/accounts/0/transactions/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("narration").asString().equals(line.narration()))
                .findFirst()
                .orElseThrow()
                .path("classification");
    }

    private JsonNode transaction(Line line) {
        return Journey.read(caller, entity, "transactions")
                .path("transactions")
                .valueStream()
                .filter(row -> row.path("transaction_note").asString().equals(line.narration()))
                .findFirst()
                .orElseThrow();
    }

    private String month(String field) {
        return Journey.read(caller, entity, "monthly_analysis")
                .at("/monthly_analysis/%s/May-2024".formatted(field))
                .toString();
    }

    private static StatementSketch sketch(Line... lines) {
        return StatementSketch.of(Layouts.AXIS_RETAIL, 90)
                .account(ACCOUNT_NUMBER)
                .telling(lines);
    }
}
