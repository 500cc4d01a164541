package dev.passbook.statement.holder;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.holder.HolderSeals.Part;
import dev.passbook.statement.jooq.tables.records.AccountRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals, while the server starts, what an older release wrote down openly. No migration could: it has no keys.
@Component
class SealingOpenHolders implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(SealingOpenHolders.class);

    private static final int AT_ONCE = 500;

    private final DSLContext database;
    private final HolderSeals seals;
    private final TransactionTemplate inTransaction;

    SealingOpenHolders(DSLContext database, HolderSeals seals, TransactionTemplate inTransaction) {
        this.database = database;
        this.seals = seals;
        this.inTransaction = inTransaction;
    }

    /// In small transactions, each complete in itself: a start that is interrupted goes on with the next.
    @Override
    public void afterPropertiesSet() {
        var sealed = 0;
        int some;
        do {
            some = sealSome();
            sealed += some;
        } while (some > 0);
        if (sealed > 0) {
            LOG.info("{} accounts of an older release were sealed", sealed);
        }
    }

    private int sealSome() {
        var done = inTransaction.execute(_ -> {
            var open = open();
            open.forEach(this::seal);
            return open.size();
        });
        return done == null ? 0 : done;
    }

    private List<AccountRecord> open() {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_NUMBER.isNotNull())
                .or(ACCOUNT.HOLDER.isNotNull())
                .or(ACCOUNT.ADDRESS.isNotNull())
                .orderBy(ACCOUNT.POSITION)
                .limit(AT_ONCE)
                .forUpdate()
                .fetch();
    }

    private void seal(AccountRecord row) {
        var account = new AccountId(row.getId());
        var number = row.getAccountNumber();
        database.update(ACCOUNT)
                .set(
                        ACCOUNT.NUMBER_INDEX,
                        seals.index(new EntityId(row.getEntityId()), new BankId(row.getBank()), number))
                .set(ACCOUNT.SEALED_NUMBER, seals.seal(account, Part.NUMBER, number))
                .set(ACCOUNT.SEALED_HOLDER, seals.seal(account, Part.HOLDER, row.getHolder()))
                .set(ACCOUNT.SEALED_ADDRESS, seals.seal(account, Part.ADDRESS, row.getAddress()))
                .setNull(ACCOUNT.ACCOUNT_NUMBER)
                .setNull(ACCOUNT.HOLDER)
                .setNull(ACCOUNT.ADDRESS)
                .where(ACCOUNT.ID.eq(row.getId()))
                .execute();
    }
}
