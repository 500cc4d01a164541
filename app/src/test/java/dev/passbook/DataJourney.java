package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What becomes of what a borrower handed in: how it lies in the database, and how it leaves it.
abstract class DataJourney extends UploadJourney {

    private static final Line DINNER =
            Line.debit("2024-05-10", "UPI/P2M/410112345678/SWIGGY/Dinner/YES BANK LIMITED", "450.50");
    private static final Line RENT = Line.debit("2024-05-12", "NEFT/AXMB241220012345/GREEN ESTATES/RENT", "9000.00");

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
}
