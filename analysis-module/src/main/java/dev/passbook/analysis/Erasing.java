package dev.passbook.analysis;

import static dev.passbook.analysis.jooq.Tables.CLASSIFICATION_OVERRIDE;
import static dev.passbook.analysis.jooq.Tables.ENRICHED_TRANSACTION;

import dev.passbook.statement.AccountId;
import dev.passbook.statement.StatementsErased;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes away what was observed and corrected of the transactions of erased accounts.
@Component("erasingOfAnalysis")
class Erasing {

    private final DSLContext database;

    Erasing(DSLContext database) {
        this.database = database;
    }

    @EventListener
    void on(StatementsErased erased) {
        var accounts = erased.accounts().stream().map(AccountId::value).toList();
        database.deleteFrom(ENRICHED_TRANSACTION)
                .where(ENRICHED_TRANSACTION.ACCOUNT_ID.in(accounts))
                .execute();
        erased.tally()
                .add(
                        "overrides",
                        database.deleteFrom(CLASSIFICATION_OVERRIDE)
                                .where(CLASSIFICATION_OVERRIDE.ACCOUNT_ID.in(accounts))
                                .execute());
    }
}
