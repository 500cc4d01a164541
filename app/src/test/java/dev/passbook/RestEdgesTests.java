package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.Caller.Answer;
import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The edges of the wire contract, where clients look at the bytes.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + RestEdgesTests.KEY,
            "spring.datasource.url=jdbc:h2:mem:edges;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class RestEdgesTests {

    static final String KEY = "edges-key";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String ENTITY = Caller.REST + "/entity/";
    private static final String UPLOAD = Caller.REST + "/statement/upload/";
    private static final String BANKLESS = Caller.REST + "/statement/bankless_upload/";
    private static final byte[] NO_FILE = {};

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, KEY);
    }

    @ParameterizedTest
    @CsvSource({"GET,/entity/", "DELETE,/entity/", "GET,/entity", "GET,/nowhere/", "POST,/statement/upload/"})
    void withoutAKeyEverythingIsRefusedBeforeAnythingElse(String method, String path) {
        for (var key : new String[] {"", "wrong"}) {
            var answer = Caller.at(port, key).call(method, Caller.REST + path);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo("{\"detail\":\"Authentication credentials were not provided.\"}");
            assertThat(answer.header("WWW-Authenticate")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | link_id=a&link_id=b | \"b\"",
                "application/x-www-form-urlencoded | link_id=+pad+       | \"pad\"",
                "application/x-www-form-urlencoded | link_id=            | null",
                "application/x-www-form-urlencoded | is_single_account=True | null",
                "application/json                  | {\"link_id\":123}   | \"123\"",
                "application/json                  | {\"link_id\":null}  | null",
                "application/json                  | {}                  | null",
            })
    void bodiesAreTakenAsTheOriginalTakesThem(String type, String body, String linkId) {
        var answer = caller.post(ENTITY, type, body);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body())
                .matches("\\{\"entity_id\":\"[0-9a-f-]{36}\",\"link_id\":%s,\"meta_data\":null}".formatted(linkId));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | [1]                  | 400 | {\"non_field_errors\":[\"Invalid data. Expected a dictionary, but got list.\"]}",
                "application/json | {\"link_id\":[\"a\"]} | 400 | {\"link_id\":[\"Not a valid string.\"]}",
                "application/json | {\"is_single_account\":\"maybe\"} | 400 | {\"is_single_account\":[\"Must be a valid boolean.\"]}",
                "text/plain       | hello                | 415 | {\"detail\":\"Unsupported media type \\\"text/plain\\\" in request.\"}",
            })
    void bodiesAreRefusedAsTheOriginalRefusesThem(String type, String body, int status, String expected) {
        var answer = caller.post(ENTITY, type, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(expected);
    }

    @Test
    void brokenJsonIsAParseError() {
        var answer = caller.post(ENTITY, JSON, "{");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"detail\":\"JSON parse error - ");
    }

    @Test
    void listsArePagedWithAbsoluteLinks() {
        IntStream.range(0, 21).forEach(_ -> caller.post(ENTITY, FORM, "link_id=pages"));

        var second = caller.get(ENTITY + "?page=2&link_id=pages").json();
        var base = "http://127.0.0.1:" + port + ENTITY;

        assertThat(second.path("count").asInt()).isEqualTo(21);
        assertThat(second.path("results").size()).isEqualTo(10);
        assertThat(second.path("next").asString()).isEqualTo(base + "?link_id=pages&page=3");
        assertThat(second.path("previous").asString()).isEqualTo(base + "?link_id=pages");
        assertThat(caller.get(ENTITY + "?page=last&link_id=pages")
                        .json()
                        .path("results")
                        .size())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"0", "abc", "99", "-1", "''"})
    void pagesThatAreNone(String page) {
        var answer = caller.get(ENTITY + "?link_id=none-such&page=" + page);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Invalid page.\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "/entity/00000000-0000-4000-8000-000000000000/",
        "/entity/not-a-uuid/",
        "/entity/not-a-uuid/transactions/",
        "/entity/00000000-0000-4000-8000-000000000000/identity/",
        "/nowhere/",
    })
    void whatDoesNotExistIsNotFound(String path) {
        var answer = caller.get(Caller.REST + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not found.\"}");
    }

    @Test
    void wrongMethodsAreNamed() {
        var answer = caller.call("PUT", ENTITY);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Method \\\"PUT\\\" not allowed.\"}");
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void readsWithoutTheClosingSlashAreSentToIt() {
        var answer = caller.get(Caller.REST + "/entity?page=1");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(ENTITY + "?page=1");
    }

    @Test
    void postsWithoutTheClosingSlashAreTakenInPlace() {
        var answer = caller.post(Caller.REST + "/entity", FORM, "link_id=kept");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("link_id").asString()).isEqualTo("kept");
    }

    @Test
    void answersThatCannotBeXmlAreNotAcceptable() {
        var answer = caller.send(
                caller.request(ENTITY).header("Accept", "application/xml").GET());

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Could not satisfy the request Accept header.\"}");
    }

    @Test
    void aLinkMustBeNamedForItsOverview() {
        var answer = caller.get(Caller.REST + "/entity/link_overview/");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"link_id\":[\"This field is required.\"]}");
        assertThat(caller.get(Caller.REST + "/entity/link_overview/?link_id=empty")
                        .body())
                .isEqualTo("{\"link_id\":\"empty\",\"progress_data\":[]}");
    }

    @Test
    void anEntityWithNothingHasAnEmptyOverview() {
        caller.post(ENTITY, FORM, "link_id=bare");

        assertThat(caller.get(Caller.REST + "/entity/link_overview/?link_id=bare")
                        .body())
                .matches(
                        "\\{\"link_id\":\"bare\",\"progress_data\":\\[\\{\"entity_id\":\"[^\"]+\",\"months\":\\[],\"bank\":null}]}");
    }

    @Test
    void requiredFieldsOfAnUpload() {
        var answer = caller.upload(UPLOAD, Map.of("link_id", "x"), NO_FILE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().toString())
                .contains(
                        "\"file\":[\"This field is required.\"]",
                        "\"bank_name\":[\"This field is required.\"]",
                        "\"status\":0");
    }

    @Test
    void anUploadThatIsNoForm() {
        var answer = caller.post(BANKLESS, JSON, "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"file\":[\"This field must be present as a form field. Send request with content type"
                        + " x-www-form-urlencoded or form-data\"],\"status\":0}");
    }

    @Test
    void aBankNobodyKnows() {
        var answer = caller.upload(UPLOAD, Map.of("bank_name", "nope"), pdf());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("bank_name").path(0).asString()).isEqualTo("\"nope\" is not a valid choice.");
        assertThat(answer.json().path("status").asInt()).isZero();
    }

    @Test
    void anUnknownEntityTakesNoUpload() {
        var answer = caller.upload(BANKLESS, Map.of("entity_id", "00000000-0000-4000-8000-000000000000"), pdf());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not found.\"}");
    }

    @Test
    void passwordsThatAreWrongOrMissing() {
        var locked = StatementSketch.of(Layouts.AXIS_RETAIL, 5)
                .lockedWith("right")
                .draw()
                .pdf();

        refused(caller.upload(BANKLESS, Map.of("pdf_password", "wrong"), locked), "Password incorrect", 3);
        refused(caller.upload(BANKLESS, Map.of(), locked), "Password incorrect", 3);
    }

    @Test
    void aPasswordOnAnOpenFileIsIgnored() {
        assertThat(caller.upload(BANKLESS, Map.of("pdf_password", "needless"), pdf())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStatementOfAnotherBank() {
        refused(caller.upload(UPLOAD, Map.of("bank_name", "HDFC"), pdf()), "Not hdfc statement", 4);
    }

    @Test
    void filesThatAreNoStatement() {
        var letter = GeneratedStatement.notAStatement(1);
        var scan = GeneratedStatement.scanned(Layouts.AXIS_RETAIL, 1).pdf();

        refused(caller.upload(BANKLESS, Map.of(), letter), "Unable to detect bank. Please provide BANK NAME.", 5);
        refused(caller.upload(UPLOAD, Map.of("bank_name", "axis"), letter), "PDF is not parsable", 6);
        refused(caller.upload(UPLOAD, Map.of("bank_name", "axis"), scan), "PDF is not parsable", 6);
        refused(caller.upload(BANKLESS, Map.of(), GeneratedStatement.corrupt(1)), "PDF is not parsable", 6);
    }

    @Test
    void theEntityOfARefusedUploadIsKept() {
        var refused = caller.upload(BANKLESS, Map.of("link_id", "kept-entity"), GeneratedStatement.notAStatement(2));

        var entity = refused.json().path("entity_id").asString();
        assertThat(caller.get(ENTITY + entity + "/").json().path("link_id").asString())
                .isEqualTo("kept-entity");
    }

    @Test
    void anEntityOfASingleAccountRefusesAnother() {
        var entity = caller.post(ENTITY, FORM, "is_single_account=True")
                .json()
                .path("entity_id")
                .asString();
        var fields = Map.of("entity_id", entity);
        var first = StatementSketch.of(Layouts.AXIS_RETAIL, 1).account("917010000000001");

        assertThat(caller.upload(BANKLESS, fields, first.draw().pdf()).status()).isEqualTo(200);
        assertThat(caller.upload(BANKLESS, fields, first.rows(9).draw().pdf()).status())
                .isEqualTo(200);
        var other = first.account("917010000000002").draw().pdf();
        var answer = caller.upload(BANKLESS, fields, other);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asString()).isNotBlank();
    }

    @Test
    void base64UploadsAreTakenAndBrokenOnesRefused() {
        var path = Caller.REST + "/statement/bankless_upload_base64/";
        var text = java.util.Base64.getEncoder().encodeToString(pdf());

        assertThat(caller.upload(path, Map.of("file", text), NO_FILE).status()).isEqualTo(200);
        assertThat(caller.upload(path, Map.of("file", "%%%"), NO_FILE).body())
                .isEqualTo("{\"file\":[\"Invalid Base 64 string\"],\"status\":0}");
    }

    @Test
    void filesThatAreTooLargeAreNamedSo() {
        var answer = caller.upload(BANKLESS, Map.of(), new byte[22 << 20]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    @Test
    void aMultipartBodyThatIsNone() {
        for (var type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x"}) {
            assertThat(caller.post(BANKLESS, type, "no parts here").status()).isEqualTo(400);
        }
    }

    @Test
    void withoutIdentityTheAnswerIsBrief() {
        var answer = caller.upload(BANKLESS, Map.of(), pdf());

        assertThat(answer.body())
                .matches("\\{\"entity_id\":\"[^\"]{36}\",\"statement_id\":\"[^\"]{36}\",\"bank_name\":\"axis\"}");
    }

    private static byte[] pdf() {
        return GeneratedStatement.generate(Layouts.AXIS_RETAIL, 77).pdf();
    }

    private static void refused(Answer answer, String message, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .matches("\\{\"entity_id\":\"[0-9a-f-]{36}\",\"message\":\"%s\",\"status\":%d}"
                        .formatted(message, status));
    }
}
