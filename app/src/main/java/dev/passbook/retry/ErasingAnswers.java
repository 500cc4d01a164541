package dev.passbook.retry;

import dev.passbook.statement.AccountId;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.StatementsErased;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes away the answers that name something of an erased entity's. They are sealed, so each of the tenant's of
/// the last day is opened and looked at.
@Component
class ErasingAnswers {

    private final Requests requests;

    ErasingAnswers(Requests requests) {
        this.requests = requests;
    }

    @EventListener
    void on(StatementsErased erased) {
        var ids = Stream.of(
                        Stream.of(erased.entity().toString()),
                        erased.statements().stream().map(StatementId::toString),
                        erased.accounts().stream().map(AccountId::toString))
                .flatMap(all -> all)
                .toList();
        var count = requests.forget(erased.tenant(), answer -> {
            var text = new String(answer, StandardCharsets.UTF_8);
            return ids.stream().anyMatch(text::contains);
        });
        erased.tally().add("idempotent_answers", count);
    }
}
