package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/// Holds schema and code together.
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class SchemaTests {

    @Autowired
    Inspection inspection;

    @Test
    void everyFieldIsServedAndEveryHandlerHasAField(@Autowired GraphQlSource source) {
        var report = inspection.report;

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @TestConfiguration
    static class Inspection {

        SchemaReport report;

        @Bean
        GraphQlSourceBuilderCustomizer inspecting() {
            return builder -> builder.inspectSchemaMappings(found -> report = found);
        }
    }
}
