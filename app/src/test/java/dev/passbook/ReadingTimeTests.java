package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A statement that takes longer than the operator grants is refused, or fails with a sentence; it never hangs.
class ReadingTimeTests {

    private static final String KEY = "time-key";
    private static final String DATABASE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @Nested
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "passbook.api-key=" + KEY,
                "passbook.uploads.time=1ns",
                "spring.datasource.url=jdbc:h2:mem:upload-time" + DATABASE
            })
    class OfAnUpload {

        @Test
        void endsInARefusal(@LocalServerPort int port) {
            var statement = GeneratedStatement.generate(Layouts.AXIS_RETAIL, 7);

            var answer = Caller.at(port, KEY)
                    .upload(Caller.REST + "/statement/bankless_upload/?identity=true", Map.of(), statement.pdf());

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("not parsable");
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "passbook.api-key=" + KEY,
                "passbook.extraction.time=1ns",
                "spring.datasource.url=jdbc:h2:mem:extraction-time" + DATABASE
            })
    class OfAnExtraction {

        @Test
        void endsInAFailure(@LocalServerPort int port) {
            var caller = Caller.at(port, KEY);

            var uploaded = Journey.upload(caller, GeneratedStatement.generate(Layouts.AXIS_RETAIL, 7), Map.of());
            var done = Journey.untilDone(caller, uploaded.path("entity_id").asString());

            var progress = done.path("progress").path(0);
            assertThat(Journey.status(progress)).isEqualTo("failed");
            assertThat(progress.path("message").asString()).isEqualTo("The document is larger than this server reads");
        }
    }
}
