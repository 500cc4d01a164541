package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What a lender reads of a statement whose story is known: over REST to the letter of the contract, and over
/// GraphQL.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + AnalysisTests.KEY,
            "spring.datasource.url=jdbc:h2:mem:analysis;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class AnalysisTests {

    static final String KEY = "analysis-key";

    private static final int MONTHLY_FIELDS = 95;

    @LocalServerPort
    int port;

    private Caller caller;
    private String entity;

    @BeforeEach
    void uploadAStory() {
        caller = Caller.at(port, KEY);
        var story = StatementSketch.of(Layouts.AXIS_RETAIL, 90)
                .period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30))
                .opening("1000.00")
                .telling(
                        Line.credit(
                                "2024-04-01", "NEFT/AXMB240920012345/ZENTEK SOFTWARE PVT LTD/SALARY APR", "50000.00"),
                        Line.debit("2024-04-05", "ACH-DR-BAJAJ FINANCE LTD-P400PDE1234567", "5188.00"),
                        Line.debit("2024-04-10", "UPI/P2M/410112345678/SWIGGY/Dinner/YES BANK LIMITED", "450.50"),
                        Line.credit(
                                "2024-05-01", "NEFT/AXMB241220012345/ZENTEK SOFTWARE PVT LTD/SALARY MAY", "52000.00"),
                        Line.debit("2024-05-05", "ACH-DR-BAJAJ FINANCE LTD-P400PDE1234568", "5188.00"),
                        Line.debit("2024-06-10", "ATM-CASH-AXIS/S1CPN123/100624/PUNE", "10000.00"))
                .draw();
        entity = Journey.upload(caller, story, Map.of()).path("entity_id").asString();
        Journey.untilDone(caller, entity);
    }

    @Test
    void salaryIsFoundWithItsMonth() {
        var salaries = Journey.read(caller, entity, "salary").path("transactions");

        assertThat(salaries.valueStream().map(row -> row.path("month_year").asString() + " " + row.path("amount")))
                .containsExactly("4-2024 50000.0", "5-2024 52000.0");
        assertThat(salaries.at("/0/transaction_channel").asString()).isEqualTo("salary");
        assertThat(salaries.at("/0/clean_transaction_note").asString()).isNotBlank();
    }

    @Test
    void whatRecursHasTheUpperMedian() {
        var recurring = Journey.read(caller, entity, "recurring_transactions").path("transactions");

        var credit = recurring.at("/credit_transactions/0");
        assertThat(recurring.path("credit_transactions").size()).isOne();
        assertThat(credit.path("median").toString()).isEqualTo("52000.0");
        assertThat(credit.path("start_date").asString()).isEqualTo("2024-04-01 00:00:00");
        assertThat(credit.path("transaction_channel").asString()).isUpperCase();
        assertThat(credit.path("transactions").size()).isEqualTo(2);
    }

    @Test
    void lendersAreListed() {
        var lenders = Journey.read(caller, entity, "lender_transactions").path("transactions");

        assertThat(lenders.valueStream().map(row -> row.path("amount").toString()))
                .containsExactly("5188.0", "5188.0");
        assertThat(lenders.at("/0/description").asString()).isEqualTo("lender_transaction");
    }

    @Test
    void monthsHaveAllFieldsAndTheirFigures() {
        var months = Journey.read(caller, entity, "monthly_analysis").path("monthly_analysis");

        assertThat(months.size()).isEqualTo(MONTHLY_FIELDS);
        assertThat(months.at("/amt_credit/Apr-2024").toString()).isEqualTo("50000.0");
        assertThat(months.at("/cnt_debit/Apr-2024").toString()).isEqualTo("2");
        assertThat(months.at("/amt_emi_debit/May-2024").toString()).isEqualTo("5188.0");
        assertThat(months.at("/amt_upi_debit/Apr-2024").toString()).isEqualTo("450.5");
        assertThat(months.at("/closing_balance/Jun-2024").toString()).isEqualTo("82173.5");
    }

    @Test
    void figuresOfAccountsCarryTheirAccount() {
        var account = Journey.read(caller, entity, "accounts")
                .at("/accounts/0/account_id")
                .asString();

        var predictors = Journey.read(caller, entity, "predictors").at("/predictors/0");
        var score = Journey.read(caller, entity, "score").at("/score/0");
        var byAccount = Journey.read(caller, entity, "monthly_analysis_updated").at("/monthly_analysis/account_id/0");

        assertThat(predictors.path("account_id").asString()).isEqualTo(account);
        assertThat(predictors.at("/predictors/month_0").asString()).isEqualTo("Jun-24");
        assertThat(score.path("account_id").asString()).isEqualTo(account);
        assertThat(score.path("score").asInt()).isBetween(300, 900);
        assertThat(byAccount
                        .at("/" + account + "/monthly_analysis/amt_credit/Apr-2024")
                        .toString())
                .isEqualTo("50000.0");
    }

    @Test
    void expensesSumToAHundred() {
        var categories = Journey.read(caller, entity, "get_expense_categories").path("categories");

        assertThat(categories
                        .valueStream()
                        .mapToInt(share -> share.path("percentage").asInt())
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void topsAreKeyedByMonth() {
        var top = Journey.read(caller, entity, "top_credits_debits").path("top_5_credit_debit");

        assertThat(top.at("/top_5_debit/Jun-24").toString())
                .isEqualTo("{\"ATM-CASH-AXIS/S1CPN123/100624/PUNE\":10000.0}");
    }

    @Test
    void filesOpenWithATicketAndNoKey() {
        var pdf = Journey.read(caller, entity, "get_pdfs").at("/statements/0");
        var link = pdf.path("pdf_url").asString();
        var stranger = new Caller("", "");

        var opened = stranger.get(link);
        var forged = stranger.get(link.replaceFirst("/files/.", "/files/_"));

        assertThat(pdf.path("pdf_password").isNull()).isTrue();
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.body()).startsWith("%PDF-");
        assertThat(forged.status()).isEqualTo(404);
    }

    @Test
    void workbooksOpenWithATicketAndNoKey() {
        for (var name : new String[] {"raw_excel_report", "xlsx_report"}) {
            var link = Journey.read(caller, entity, name).at("/reports/0/link").asString();

            var opened = new Caller("", "").get(link);

            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.header("Content-Type")).contains("spreadsheetml.sheet");
            assertThat(opened.body()).startsWith("PK");
        }
    }

    @Test
    void theFraudCatalogueExplainsEachType() {
        var catalogue = caller.query("{ fraudCatalogue { type severity meaning spared } }", Map.of())
                .path("fraudCatalogue");

        assertThat(catalogue.valueStream().map(type -> type.path("type").asString()))
                .contains("author_fraud", "inconsistent_transaction", "min_rtgs_amount");
    }

    @Test
    void graphQlTellsTheSameWithItsReasons() {
        var analysis = graphQlAnalysis();

        assertThat(analysis.at("/salaries/0/reason").asString()).isNotBlank();
        assertThat(analysis.at("/salaries/0/transaction/amount").asString()).isEqualTo("50000.00");
        assertThat(analysis.at("/salaries/0/transaction/place/page").asInt()).isOne();
        assertThat(analysis.at("/lenderTransactions/1/kind").asString()).isEqualTo("REPAYMENT");
        assertThat(analysis.at("/months/2/month").asString()).isEqualTo("2024-06");
        assertThat(analysis.at("/months/2/closingBalance").asString()).isEqualTo("82173.50");
        assertThat(analysis.at("/score/factors")).isNotEmpty();
    }

    @Test
    void statementsThatOverlapAndLaterFillAGapAreCountedOnceAndDoneOnceEach() {
        var pay = List.of(
                Line.credit("2024-01-05", "NEFT/AXMB240050012345/ZENTEK SOFTWARE PVT LTD/SALARY JAN", "50000.00"),
                Line.credit("2024-02-12", "NEFT/AXMB240430012345/ZENTEK SOFTWARE PVT LTD/SALARY FEB", "52000.00"),
                Line.credit("2024-04-05", "NEFT/AXMB240960012345/ZENTEK SOFTWARE PVT LTD/SALARY APR", "53000.00"));
        var spent = List.of(
                Line.debit("2024-01-20", "NEFT/AXMB240200012345/RAVI DEMO/HDFC BANK", "10000.00"), // leaves 41000
                Line.debit("2024-02-03", "UPI/P2A/403412345678/RAVI DEMO/Rent/HDFC BANK", "5000.00"),
                Line.debit("2024-02-25", "UPI/P2A/405612345678/RAVI DEMO/Rent/HDFC BANK", "2000.00"), // leaves 86000
                Line.debit("2024-03-10", "ATM-CASH-AXIS/S1CPN123/100324/PUNE", "1000.00"), // leaves 85000
                Line.debit("2024-04-20", "UPI/P2A/411112345678/RAVI DEMO/Rent/HDFC BANK", "3000.00")); // leaves 135000
        var several = caller.post(Caller.REST + "/entity/", "application/json", "{}")
                .json()
                .path("entity_id")
                .asString();
        try (var socket = RawSocket.admitted(caller)) {
            socket.send(RawSocket.subscribe(
                    "1",
                    "subscription { entityProgress(entityId: \"%s\") { statementId status } }".formatted(several)));

            add(several, "2024-01-01", "2024-02-15", "1000.00", pay.get(0), spent.get(0), spent.get(1), pay.get(1));
            add(several, "2024-02-01", "2024-02-29", "41000.00", spent.get(1), pay.get(1), spent.get(2));
            assertThat(figures(several, "cnt_transactions")).isEqualTo("{\"Jan-2024\":2,\"Feb-2024\":3}");
            add(several, "2024-04-01", "2024-04-30", "85000.00", pay.get(2), spent.get(4));
            assertThat(figures(several, "cnt_transactions"))
                    .isEqualTo("{\"Jan-2024\":2,\"Feb-2024\":3,\"Apr-2024\":2}");
            add(several, "2024-03-01", "2024-03-31", "86000.00", spent.get(3));

            await().atMost(Journey.PATIENCE).until(() -> completed(socket).size() >= 4);
            assertThat(completed(socket)).hasSize(4).doesNotHaveDuplicates();
        }
        assertThat(Journey.read(caller, several, "accounts").path("accounts").size())
                .isOne();
        assertThat(figures(several, "cnt_transactions"))
                .isEqualTo("{\"Jan-2024\":2,\"Feb-2024\":3,\"Mar-2024\":1,\"Apr-2024\":2}");
        assertThat(figures(several, "total_amount_of_salary"))
                .isEqualTo("{\"Jan-2024\":50000.0,\"Feb-2024\":52000.0,\"Mar-2024\":0.0,\"Apr-2024\":53000.0}");
        assertThat(figures(several, "amt_upi_debit"))
                .isEqualTo("{\"Jan-2024\":0.0,\"Feb-2024\":7000.0,\"Mar-2024\":0.0,\"Apr-2024\":3000.0}");
        assertThat(figures(several, "opening_balance"))
                .isEqualTo("{\"Jan-2024\":1000.0,\"Feb-2024\":41000.0,\"Mar-2024\":86000.0,\"Apr-2024\":85000.0}");
        assertThat(figures(several, "closing_balance"))
                .isEqualTo("{\"Jan-2024\":41000.0,\"Feb-2024\":86000.0,\"Mar-2024\":85000.0,\"Apr-2024\":135000.0}");
        // March: nine days of 86000, 22 of 85000.
        assertThat(Journey.read(caller, several, "monthly_analysis")
                        .at("/monthly_analysis/avg_bal/Mar-2024")
                        .toString())
                .isEqualTo("85290.32");
    }

    private void add(String several, String from, String to, String opening, Line... lines) {
        var part = StatementSketch.of(Layouts.AXIS_RETAIL, 93)
                .account("912010049870093")
                .period(LocalDate.parse(from), LocalDate.parse(to))
                .opening(opening)
                .telling(lines)
                .draw();
        Journey.upload(caller, part, Map.of("entity_id", several));
        Journey.untilDone(caller, several);
    }

    private String figures(String several, String field) {
        return Journey.read(caller, several, "monthly_analysis")
                .path("monthly_analysis")
                .path(field)
                .toString();
    }

    private static List<String> completed(RawSocket socket) {
        return socket.frames("entityProgress").stream()
                .filter(frame -> frame.path("status").asString().equals("COMPLETED"))
                .map(frame -> frame.path("statementId").asString())
                .toList();
    }

    private JsonNode graphQlAnalysis() {
        return caller.query("""
                        query ($entity: ID!) { entity(id: $entity) { accounts { analysis {
                            salaries { month reason employer confidence transaction { amount place { page } } }
                            recurringCredits { median cadence transactions { hash } }
                            lenderTransactions { kind transaction { amount classification { rule } } }
                            months { month coveredDays closingBalance tallies { heading count amount } }
                            expenses { category percentage }
                            fraudSigns { type { type severity } reason evidence { name value } }
                            score { value factors { name points reason } }
                        } } } }
                        """, Map.of("entity", entity)).at("/entity/accounts/0/analysis");
    }
}
