package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.passbook.access.Strangers;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.sealing.KeySets;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// What becomes of what a borrower handed in: how it lies in the database, and how it leaves it.
@Import({Strangers.class, SettableClock.Setup.class})
abstract class DataJourney extends UploadJourney {

    private static final Line DINNER =
            Line.debit("2024-05-10", "UPI/P2M/410112345678/SWIGGY/Dinner/YES BANK LIMITED", "450.50");
    private static final Line RENT = Line.debit("2024-05-12", "NEFT/AXMB241220012345/GREEN ESTATES/RENT", "9000.00");

    private static final String STRANGER = "stranger-to-the-journey";

    @Autowired
    Strangers strangers;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationContext context;

    StoredRows stored;

    @Autowired
    void look(DataSource database) {
        stored = new StoredRows(database);
    }

    @Test
    void whoTheBorrowerIsDoesNotLieOpen() {
        var sketch = StatementSketch.of(Layouts.AXIS_RETAIL, 3001)
                .holder("MR", "QUILLON FEATHERSTONE")
                .account("917010055512345")
                .telling(DINNER)
                .lockedByAesWith("QUIL0101");
        var statement = sketch.draw();
        var uploaded = Journey.upload(caller, statement, Map.of("pdf_password", "QUIL0101"));
        var entity = uploaded.path("entity_id").asString();
        var done = Journey.untilDone(caller, entity);

        assertThat(done.at("/accounts/0/account_number").asString()).isEqualTo("917010055512345");
        var identity = Journey.read(caller, entity, "identity").at("/identity/0");
        assertThat(identity.path("name").asString()).contains("QUILLON FEATHERSTONE");
        assertThat(stored.columnsWith("917010055512345")).isEmpty();
        assertThat(stored.columnsWith("Quillon Featherstone")).isEmpty();
        assertThat(stored.columnsWith("QUIL0101")).isEmpty();
        assertThat(statement.truth().address())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(stored.columnsWith(line)).isEmpty());
    }

    @Test
    void whatAnOlderReleaseWroteOpenlyIsSealedByTheNextStart() throws Exception {
        var sketch = StatementSketch.of(Layouts.AXIS_RETAIL, 3002)
                .account("917010055567890")
                .telling(DINNER);
        var uploaded = Journey.upload(caller, sketch.draw(), Map.of());
        var entity = uploaded.path("entity_id").asString();
        Journey.untilDone(caller, entity);
        stored.change("""
                update account set account_number = '917010055567890', holder = 'ORSOLYA WINDMERE', address = 'TOWER 9',
                    number_index = null, sealed_number = null, sealed_holder = null, sealed_address = null
                where entity_id = '%s'
                """.formatted(entity));

        context.getBean("sealingOpenHolders", InitializingBean.class).afterPropertiesSet();

        assertThat(stored.columnsWith("Orsolya Windmere")).isEmpty();
        assertThat(stored.columnsWith("917010055567890")).isEmpty();
        assertThat(Journey.read(caller, entity, "identity")
                        .at("/identity/0/name")
                        .asString())
                .isEqualTo("ORSOLYA WINDMERE");
        Journey.upload(caller, sketch.telling(DINNER, RENT).draw(), Map.of("entity_id", entity));
        assertThat(Journey.untilDone(caller, entity).path("accounts").size())
                .as("the number is found again")
                .isOne();
    }

    @Test
    void keysCanBeRotatedWhileTheServerRuns() {
        var sketch = StatementSketch.of(Layouts.AXIS_RETAIL, 3003).lockedByAesWith("QUIL0101");
        var uploaded = Journey.upload(caller, sketch.rows(10).draw(), Map.of("pdf_password", "QUIL0101"));
        var entity = uploaded.path("entity_id").asString();
        var before = Journey.untilDone(caller, entity);

        var added = context.getBean(KeySets.class).rotate();
        run("reseal");

        var document = "select %s from document where statement_id = '%s'";
        for (var column : List.of("content", "password")) {
            var sealed = stored.bytes(
                    document.formatted(column, uploaded.path("statement_id").asString()));
            assertThat(ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt()).isEqualTo(added);
        }
        assertThat(Journey.read(caller, entity, "transactions").path("accounts"))
                .isEqualTo(before.path("accounts"));
    }

    @Test
    void anErasedEntityIsNowhere() {
        var sketch = StatementSketch.of(Layouts.AXIS_RETAIL, 3004);
        var uploaded = Journey.upload(caller, sketch.rows(12).draw(), Map.of());
        var entity = uploaded.path("entity_id").asString();
        var account = uploaded.at("/identity/account_id").asString();
        var statement = uploaded.path("statement_id").asString();
        Journey.untilDone(caller, entity);
        assertThat(stored.columnsWith(entity)).contains("entity.id", "progress.entity_id", "journal_event.entity_id");

        var receipt = erase("entity_id", entity);

        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        assertThat(receipt.json().at("/erased/transactions").asInt()).isEqualTo(12);
        assertThat(receipt.json().at("/erased/statements").asInt()).isOne();
        assertNowhere(entity, account, statement);
        assertThat(caller.get(Caller.REST + "/entity/%s/transactions/".formatted(entity))
                        .status())
                .isEqualTo(404);
        assertThat(erase("entity_id", entity).status()).as("a second time").isEqualTo(404);
        var kept = caller.get(
                "/admin/v1/erasures/" + receipt.json().path("receipt_id").asString());
        assertThat(kept.json()).isEqualTo(receipt.json());
    }

    @Test
    void allUnderALinkAreErasedAndNothingElse() {
        var link = UUID.randomUUID().toString();
        var one = entityUnder(link);
        var other = entityUnder(link);
        var neighbour = entityUnder(link + "-neighbour");

        var receipt = erase("link_id", link);

        assertThat(receipt.json().at("/erased/entities").asInt()).isEqualTo(2);
        assertNowhere(one, other);
        assertThat(Journey.read(caller, neighbour, "transactions")
                        .path("entity_id")
                        .asString())
                .isEqualTo(neighbour);
    }

    @Test
    void workInFlightBringsNothingBack() {
        for (var seed = 0; seed < 3; seed++) {
            var statement = StatementSketch.of(Layouts.AXIS_RETAIL, 3100 + seed)
                    .rows(400)
                    .draw();
            var uploaded = Journey.upload(caller, statement, Map.of());

            var receipt = erase("entity_id", uploaded.path("entity_id").asString());

            assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
            assertNowhere(
                    uploaded.path("entity_id").asString(),
                    uploaded.at("/identity/account_id").asString(),
                    uploaded.path("statement_id").asString());
        }
    }

    @Test
    void anotherTenantsEntityCannotBeErased() {
        strangers.make(STRANGER);
        var entity = entityUnder(UUID.randomUUID().toString());

        var answer = Caller.at(port, STRANGER)
                .post("/admin/v1/erasures", "application/json", "{\"entity_id\":\"%s\"}".formatted(entity));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(stored.columnsWith(entity)).contains("entity.id");
    }

    @Test
    void filesAndPasswordsAreKeptForAsLongAsTheirTenantWants() {
        var sketch = StatementSketch.of(Layouts.AXIS_RETAIL, 3005).lockedByAesWith("QUIL0101");
        var uploaded = Journey.upload(caller, sketch.rows(10).draw(), Map.of("pdf_password", "QUIL0101"));
        var entity = uploaded.path("entity_id").asString();
        Journey.untilDone(caller, entity);
        var link = pdf(entity).path("pdf_url").asString();

        keptAfter(Duration.ofDays(29));
        assertThat(pdf(entity).path("pdf_password").asString()).isEqualTo("QUIL0101");
        retention(60);
        keptAfter(Duration.ofDays(59));
        assertThat(pdf(entity).path("pdf_url").asString()).isNotEmpty();
        retention(30);
        keptAfter(Duration.ofDays(31));

        assertThat(pdf(entity).path("pdf_url").asString()).isEmpty();
        assertThat(pdf(entity).path("pdf_password").isNull()).isTrue();
        assertThat(caller.get(link.replaceFirst("https?://[^/]+", "")).status()).isEqualTo(404);
        assertThat(Journey.read(caller, entity, "transactions")
                        .path("transactions")
                        .size())
                .as("what was read stays")
                .isEqualTo(10);
    }

    @Test
    void eventsAreForgottenAfterAMonth() {
        var entity = Journey.upload(
                        caller,
                        StatementSketch.of(Layouts.AXIS_RETAIL, 3006).rows(10).draw(),
                        Map.of())
                .path("entity_id")
                .asString();
        Journey.untilDone(caller, entity);
        assertThat(stored.columnsWith(entity)).contains("journal_event.entity_id");

        clock.setAhead(Duration.ofDays(31));
        run("forgetEvents");
        run("forgetDeliveries");
        run("forgetAnswers");
        clock.setAhead(Duration.ZERO);

        assertThat(stored.columnsWith(entity)).doesNotContain("journal_event.entity_id");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theLogTellsNothingOfTheBorrower(CapturedOutput log) {
        var sketch = StatementSketch.of(Layouts.AXIS_RETAIL, 3008)
                .holder("MR", "QUILLON FEATHERSTONE")
                .account("917010055577777")
                .telling(DINNER, RENT)
                .lockedByAesWith("QUIL0101");
        var statement = sketch.draw();
        var upload = Caller.REST + "/statement/bankless_upload/?identity=true";
        var wrong = caller.upload(upload, Map.of("pdf_password", "GUESSED9"), statement.pdf());
        var refused = caller.upload(upload, Map.of(), "QUILLON FEATHERSTONE".getBytes(StandardCharsets.UTF_8));
        var hook = caller.post(
                Caller.REST + "/entity/update_webhook/",
                "application/json",
                "{\"webhook_url\":\"https://hooks.example.invalid/tok3n-of-lender\",\"webhook_mode\":1}");
        var entity = Journey.upload(caller, statement, Map.of("pdf_password", "QUIL0101"))
                .path("entity_id")
                .asString();
        Journey.untilDone(caller, entity);
        for (var what : List.of("identity", "get_pdfs", "accounts", "fraud", "salary", "recurring_transactions")) {
            caller.get(Caller.REST + "/entity/%s/%s/".formatted(entity, what));
        }
        caller.graphQl(
                "query ($e: ID!) { entity(id: $e) { accounts { holder number address } } }", Map.of("e", entity));
        caller.graphQl("{ nonsense(of: \"917010055577777\") }", Map.of());
        Caller.at(port, "a-wrong-key-of-somebody").get(Caller.REST + "/entity/");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(hook.status()).as(hook.body()).isLessThan(500);
        assertThat(statement.truth().address())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(log.getAll()).doesNotContainIgnoringCase(line));
        assertThat(log.getAll())
                .contains("not parsable")
                .doesNotContainIgnoringCase("Quillon Featherstone")
                .doesNotContain(
                        "917010055577777",
                        "SWIGGY",
                        "GREEN ESTATES",
                        "QUIL0101",
                        "GUESSED9",
                        "statement.pdf",
                        "tok3n-of-lender",
                        "a-wrong-key-of-somebody",
                        UploadJourney.KEY);
    }

    @Test
    void operatorsSeeUploadsStagesTheQueueAndSubscribers() {
        var entity = Journey.upload(
                        caller,
                        StatementSketch.of(Layouts.AXIS_RETAIL, 3009).rows(10).draw(),
                        Map.of())
                .path("entity_id")
                .asString();
        Journey.untilDone(caller, entity);

        var meters = context.getBean(MeterRegistry.class);
        assertThat(meters.get("passbook.upload")
                        .tag("outcome", "accepted")
                        .timer()
                        .count())
                .isPositive();
        for (var stage : List.of("extracting", "analysing")) {
            assertThat(meters.get("passbook.stage").tag("stage", stage).timer().count())
                    .isPositive();
        }
        for (var gauge : List.of(
                "passbook.queue.waiting",
                "passbook.queue.delay",
                "passbook.webhooks.waiting",
                "passbook.subscribers")) {
            assertThat(meters.get(gauge).gauge().value()).isNotNegative();
        }
    }

    private JsonNode pdf(String entity) {
        return Journey.read(caller, entity, "get_pdfs").at("/statements/0");
    }

    private void retention(int days) {
        var request = caller.request("/admin/v1/retention")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"document_days\":%d}".formatted(days)));
        assertThat(caller.send(request).json().path("document_days").asInt()).isEqualTo(days);
    }

    private void keptAfter(Duration time) {
        clock.setAhead(time);
        run("forgetDocuments");
        clock.setAhead(Duration.ZERO);
    }

    private void run(String task) {
        context.getBean(task, RecurringTask.class).executeRecurringly(null, null);
    }

    /// The work list forgets a task when its turn has come. The audit log is to say who read what, and keeps ids.
    private void assertNowhere(String... ids) {
        for (var id : ids) {
            await().atMost(Journey.PATIENCE)
                    .untilAsserted(() -> assertThat(stored.columnsWith(id))
                            .filteredOn(column -> !column.startsWith("audit_entry."))
                            .isEmpty());
        }
    }

    private Caller.Answer erase(String what, String id) {
        return caller.post("/admin/v1/erasures", "application/json", "{\"%s\":\"%s\"}".formatted(what, id));
    }

    private String entityUnder(String link) {
        return caller.post(Caller.REST + "/entity/", "application/json", "{\"link_id\":\"%s\"}".formatted(link))
                .json()
                .path("entity_id")
                .asString();
    }
}
