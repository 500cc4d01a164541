package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What GraphQL tells beyond transactions and months: the contract's predictors and tops, and what only it has.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + FiguresGraphQlTests.KEY,
            "spring.datasource.url=jdbc:h2:mem:figures;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class FiguresGraphQlTests {

    static final String KEY = "figures-key";

    /// In GraphQL these are the account's own fields.
    private static final Set<String> OF_THE_ACCOUNT =
            Set.of("customer_name", "bank_name", "account_type", "accountnumber", "ifsc_code");

    private static final Pattern OF_A_MONTH = Pattern.compile("(.*)_([0-5])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);

    @LocalServerPort
    int port;

    private Caller caller;
    private String entity;

    @BeforeEach
    void uploadAStory() {
        caller = Caller.at(port, KEY);
        var story = StatementSketch.of(Layouts.AXIS_RETAIL, 90)
                .period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 31))
                .opening("90000.00")
                .telling(
                        Line.debit("2024-02-05", "ACH-DR-TP ACH ABCDEF-P400PDE1234561", "2100.00"),
                        Line.credit(
                                "2024-03-01", "NEFT/AXMB240920012345/ZENTEK SOFTWARE PVT LTD/SALARY MAR", "50000.00"),
                        Line.debit("2024-03-05", "ACH-DR-TP ACH ABCDEF-P400PDE1234562", "2100.00"),
                        Line.debit("2024-03-05", "ACH-DR-BAJAJ FINANCE LTD-P400PDE1234567", "5188.00"),
                        Line.debit("2024-03-10", "UPI/P2M/410112345678/SWIGGY/Dinner/YES BANK LIMITED", "450.50"),
                        Line.debit("2024-04-05", "ACH-DR-TP ACH ABCDEF-P400PDE1234563", "2100.00"),
                        Line.debit("2024-04-06", "ACH-DR-BAJAJ FINANCE LTD-P400PDE1234568", "5188.00"),
                        Line.credit(
                                "2024-04-07",
                                "ACH-DR RETURN-BAJAJ FINANCE LTD-P400PDE1234568-INSUFFICIENT FUNDS",
                                "5188.00"),
                        Line.debit("2024-04-08", "ACH RETURN CHARGES 060424", "590.00"),
                        Line.debit("2024-05-10", "ATM-CASH-AXIS/S1CPN123/100524/PUNE", "10000.00"))
                .draw();
        entity = Journey.upload(caller, story, Map.of()).path("entity_id").asString();
        Journey.untilDone(caller, entity);
    }

    @Test
    void everyPredictorOfTheContractIsThereAndSaysTheSame() {
        var wire = Journey.read(caller, entity, "predictors").at("/predictors/0/predictors");
        var predictors = analysis("predictors { %s recentMonths { %s } }"
                        .formatted(fieldsOf("Predictors"), fieldsOf("PredictorMonth")))
                .path("predictors");

        assertThat(predictors.path("recentMonths").size()).isEqualTo(4);
        wire.propertyStream()
                .filter(field -> !OF_THE_ACCOUNT.contains(field.getKey()))
                .forEach(field -> assertThat(plain(value(predictors, field.getKey())))
                        .as(field.getKey())
                        .isEqualTo(plain(field.getValue())));
    }

    @Test
    void topsAreTransactions() {
        var analysis =
                analysis("topDebits { month transactions { amount } } topCredits { month transactions { amount } }");

        assertThat(analysis.at("/topDebits/1/month").asString()).isEqualTo("2024-03");
        assertThat(analysis.at("/topDebits/1/transactions")
                        .valueStream()
                        .map(transaction -> transaction.path("amount").asString()))
                .containsExactly("5188.00", "2100.00", "450.50");
        assertThat(analysis.at("/topCredits/0/transactions/0/amount").asString())
                .isEqualTo("50000.00");
    }

    @Test
    void aBounceIsOneWithAllItsRows() {
        var bounces = analysis("bounces { kind date amount cause toLender transactions { amount direction } }")
                .path("bounces");

        assertThat(bounces.size()).isOne();
        var bounce = bounces.path(0);
        assertThat(bounce.path("kind").asString()).isEqualTo("AUTO_DEBIT");
        assertThat(bounce.path("cause").asString()).isEqualTo("INSUFFICIENT_FUNDS");
        assertThat(bounce.path("amount").asString()).isEqualTo("5188.00");
        assertThat(bounce.path("toLender").asBoolean()).isTrue();
        assertThat(bounce.path("transactions")
                        .valueStream()
                        .map(row -> row.path("direction").asString() + " "
                                + row.path("amount").asString()))
                .containsExactly("DEBIT 5188.00", "CREDIT 5188.00", "DEBIT 590.00");
    }

    @Test
    void instalmentsToNobodyAreSuspected() {
        var series = analysis("undisclosedInstalments { latestAmount transactions { date } }")
                .path("undisclosedInstalments");

        assertThat(series.size()).isOne();
        assertThat(series.at("/0/latestAmount").asString()).isEqualTo("2100.00");
        assertThat(series.at("/0/transactions")
                        .valueStream()
                        .map(row -> row.path("date").asString()))
                .containsExactly("2024-02-05", "2024-03-05", "2024-04-05");
    }

    /// All fields of a type that have no fields of their own.
    private String fieldsOf(String type) {
        var fields = caller.query(
                "query ($type: String!) { __type(name: $type) { fields { name type { kind ofType { kind } } } } }",
                Map.of("type", type));
        return fields.at("/__type/fields")
                .valueStream()
                .filter(field -> !field.toString().contains("LIST"))
                .map(field -> field.path("name").asString())
                .collect(Collectors.joining(" "));
    }

    private JsonNode analysis(String what) {
        return caller.query(
                        "query ($entity: ID!) { entity(id: $entity) { accounts { analysis { %s } } } }".formatted(what),
                        Map.of("entity", entity))
                .at("/entity/accounts/0/analysis");
    }

    /// Where GraphQL has a field of the wire. Of this story's months none is missing between others.
    private static JsonNode value(JsonNode predictors, String name) {
        var ofAMonth = OF_A_MONTH.matcher(name);
        return ofAMonth.matches()
                ? predictors
                        .path("recentMonths")
                        .path(Integer.parseInt(ofAMonth.group(2)))
                        .path(camelCase(ofAMonth.group(1)))
                : predictors.path(camelCase(name));
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /// Numbers without their zeros, and time as the wire writes it.
    private static String plain(JsonNode value) {
        var text = value.asString("");
        if (value.isNumber() || text.matches("-?\\d+\\.\\d\\d")) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return DAY.format(LocalDate.parse(text));
        }
        return text.matches("\\d{4}-\\d\\d") ? MONTH.format(YearMonth.parse(text)) : text;
    }
}
