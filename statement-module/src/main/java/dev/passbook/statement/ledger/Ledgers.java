package dev.passbook.statement.ledger;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;
import static dev.passbook.statement.jooq.Tables.ACCOUNT_TRANSACTION;
import static dev.passbook.statement.jooq.Tables.SIGHTING;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.passbook.statement.AccountId;
import dev.passbook.statement.Direction;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.jooq.tables.records.AccountTransactionRecord;
import dev.passbook.statement.jooq.tables.records.SightingRecord;
import dev.passbook.statement.layout.Place;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.ledger.LedgerMerge.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the ledgers: for each account its transactions in order, and which statement shows which of them where.
@Component
public class Ledgers {

    private final DSLContext database;

    Ledgers(DSLContext database) {
        this.database = database;
    }

    /// Lays the rows of a statement into the ledger of its account, in place of what an earlier run may have laid
    /// there. Statements of one account join one after the other.
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(StatementId statement, AccountId account, List<Row> rows) {
        lock(account);
        forget(statement, account);
        var ledger = ledger(account);
        var slots = LedgerMerge.merge(
                ledger.stream().map(Ledgers::entry).toList(),
                rows.stream().map(Ledgers::entry).toList());
        move(ledger, slots);
        var added = added(account, ledger, rows, slots);
        database.batchInsert(added.values()).execute();
        sight(statement, rows, slots, slot -> transaction(slot, ledger, added).getId());
    }

    private static AccountTransactionRecord transaction(
            Slot slot, List<AccountTransactionRecord> ledger, Map<Slot, AccountTransactionRecord> added) {
        return slot.isNew() ? Objects.requireNonNull(added.get(slot)) : ledger.get(slot.known());
    }

    /// Rows of the ledger make room for new ones before them.
    private void move(List<AccountTransactionRecord> ledger, List<Slot> slots) {
        var moved = new ArrayList<AccountTransactionRecord>();
        for (int position = 0; position < slots.size(); position++) {
            var slot = slots.get(position);
            if (!slot.isNew() && ledger.get(slot.known()).getLedgerPosition() != position) {
                ledger.get(slot.known()).setLedgerPosition(position);
                moved.add(ledger.get(slot.known()));
            }
        }
        database.batchUpdate(moved).execute();
    }

    private static Map<Slot, AccountTransactionRecord> added(
            AccountId account, List<AccountTransactionRecord> ledger, List<Row> rows, List<Slot> slots) {
        var hashes = new TransactionHashes(account);
        ledger.forEach(row -> hashes.next(entry(row)));
        var added = new LinkedHashMap<Slot, AccountTransactionRecord>();
        for (int position = 0; position < slots.size(); position++) {
            var slot = slots.get(position);
            if (slot.isNew()) {
                var row = rows.get(slot.incoming());
                added.put(slot, transaction(account, position, row, hashes.next(entry(row))));
            }
        }
        return added;
    }

    private void sight(StatementId statement, List<Row> rows, List<Slot> slots, Function<Slot, UUID> transaction) {
        database.batchInsert(slots.stream()
                        .filter(Slot::isShown)
                        .map(slot -> sighting(
                                statement,
                                slot.incoming(),
                                transaction.apply(slot),
                                rows.get(slot.incoming()).place()))
                        .toList())
                .execute();
    }

    private static AccountTransactionRecord transaction(AccountId account, int position, Row row, String hash) {
        return new AccountTransactionRecord(
                UUID.randomUUID(),
                account.value(),
                position,
                hash,
                row.date(),
                row.valueDate(),
                row.narration(),
                row.reference(),
                row.direction().name(),
                row.amount(),
                row.balance());
    }

    /// Lines count from 1 for callers.
    private static SightingRecord sighting(StatementId statement, int position, UUID transaction, Place place) {
        return new SightingRecord(
                statement.value(),
                position,
                transaction,
                place.page(),
                place.line() + 1,
                place.box().left(),
                place.box().top(),
                place.box().right(),
                place.box().bottom());
    }

    private void lock(AccountId account) {
        database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .forUpdate()
                .fetch();
    }

    private void forget(StatementId statement, AccountId account) {
        var forgotten = database.deleteFrom(SIGHTING)
                .where(SIGHTING.STATEMENT_ID.eq(statement.value()))
                .execute();
        if (forgotten > 0) {
            database.deleteFrom(ACCOUNT_TRANSACTION)
                    .where(ACCOUNT_TRANSACTION.ACCOUNT_ID.eq(account.value()))
                    .and(notExists(
                            selectOne().from(SIGHTING).where(SIGHTING.TRANSACTION_ID.eq(ACCOUNT_TRANSACTION.ID))))
                    .execute();
        }
    }

    private List<AccountTransactionRecord> ledger(AccountId account) {
        return database.selectFrom(ACCOUNT_TRANSACTION)
                .where(ACCOUNT_TRANSACTION.ACCOUNT_ID.eq(account.value()))
                .orderBy(ACCOUNT_TRANSACTION.LEDGER_POSITION)
                .fetch();
    }

    private static Entry entry(AccountTransactionRecord row) {
        return Entry.of(
                row.getDate(),
                Direction.valueOf(row.getDirection()),
                row.getAmount(),
                row.getBalance(),
                row.getNarration());
    }

    private static Entry entry(Row row) {
        return Entry.of(row.date(), row.direction(), row.amount(), row.balance(), row.narration());
    }
}
