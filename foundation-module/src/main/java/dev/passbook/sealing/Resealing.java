package dev.passbook.sealing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals with the newest key what an older one has sealed, so that the older one can be given up some day.
@Service
class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private static final int AT_ONCE = 500;

    private final DSLContext database;
    private final Sealing sealing;
    private final List<SealedColumn<?>> columns;
    private final TransactionTemplate inTransaction;

    Resealing(DSLContext database, Sealing sealing, List<SealedColumn<?>> columns, TransactionTemplate inTransaction) {
        this.database = database;
        this.sealing = sealing;
        this.columns = columns;
        this.inTransaction = inTransaction;
    }

    /// Goes through all columns, each value in a transaction of its own: it may be interrupted and repeated.
    void run() {
        var mark = sealing.newestMark();
        if (mark.length > 0) {
            columns.forEach(column -> run(column, mark));
        }
    }

    private <K> void run(SealedColumn<K> column, byte[] mark) {
        var done = 0;
        var failed = 0;
        var some = older(column, mark, null);
        while (!some.isEmpty()) {
            for (var key : some) {
                if (resealed(column, key)) {
                    done++;
                } else {
                    failed++;
                }
            }
            some = older(column, mark, some.getLast());
        }
        if (done + failed > 0) {
            var name = column.table().getName() + "." + column.column().getName();
            LOG.info("Sealed anew with the newest key: {} of {}; {} could not be opened", done, name, failed);
        }
    }

    /// The next of those that begin otherwise.
    private <K> List<K> older(SealedColumn<K> column, byte[] mark, @Nullable K after) {
        var beginning = field("substring({0} from 1 for {1})", byte[].class, column.column(), inline(mark.length));
        return database.select(column.key())
                .from(column.table())
                .where(column.column().isNotNull(), beginning.ne(mark))
                .and(after == null ? noCondition() : column.key().gt(after))
                .orderBy(column.key())
                .limit(AT_ONCE)
                .fetch(column.key());
    }

    private <K> boolean resealed(SealedColumn<K> column, K key) {
        try {
            inTransaction.executeWithoutResult(_ -> reseal(column, key));
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /// The row is locked while it is done: whoever changes it meanwhile comes before or after.
    private <K> void reseal(SealedColumn<K> column, K key) {
        var what = column.what().apply(key);
        database.select(column.column())
                .from(column.table())
                .where(column.key().eq(key), column.column().isNotNull())
                .forUpdate()
                .fetchOptional(column.column())
                .ifPresent(content -> database.update(column.table())
                        .set(column.column(), sealing.seal(sealing.open(content, what), what))
                        .where(column.key().eq(key))
                        .execute());
    }
}
