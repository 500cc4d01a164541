package dev.passbook.statement.document;

import static dev.passbook.statement.jooq.Tables.DOCUMENT;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.passbook.sealing.SealedColumn;
import dev.passbook.statement.StatementId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done to documents and their passwords over time: they are sealed anew after a rotation of keys, and go
/// when they have been kept for long enough.
@Configuration(proxyBeanMethods = false)
class DocumentSetup {

    @Bean
    SealedColumn<UUID> sealedDocuments() {
        return new SealedColumn<>(
                DOCUMENT,
                DOCUMENT.STATEMENT_ID,
                DOCUMENT.CONTENT,
                statement -> Documents.contentOf(new StatementId(statement)));
    }

    @Bean
    SealedColumn<UUID> sealedPasswords() {
        return new SealedColumn<>(
                DOCUMENT,
                DOCUMENT.STATEMENT_ID,
                DOCUMENT.PASSWORD,
                statement -> Documents.passwordOf(new StatementId(statement)));
    }

    @Bean
    RecurringTask<Void> forgetDocuments(
            Retention retention, @Value("${passbook.upkeep-interval:10m}") Duration interval) {
        return Tasks.recurring("forget-documents", FixedDelay.of(interval)).execute((_, _) -> retention.enforce());
    }
}
