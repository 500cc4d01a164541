package dev.passbook.webhook;

import static dev.passbook.webhook.jooq.Tables.WEBHOOK_DELIVERY;

import dev.passbook.statement.StatementsErased;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes away the calls about an erased entity, made or not. Once its progress is gone, none can be added.
@Component
class ErasingDeliveries {

    private final DSLContext database;

    ErasingDeliveries(DSLContext database) {
        this.database = database;
    }

    @EventListener
    void on(StatementsErased erased) {
        erased.tally()
                .add(
                        "webhook_deliveries",
                        database.deleteFrom(WEBHOOK_DELIVERY)
                                .where(WEBHOOK_DELIVERY.ENTITY_ID.eq(
                                        erased.entity().value()))
                                .execute());
    }
}
