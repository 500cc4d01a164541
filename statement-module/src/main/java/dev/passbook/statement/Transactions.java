package dev.passbook.statement;

import static dev.passbook.statement.jooq.Tables.ACCOUNT_TRANSACTION;
import static dev.passbook.statement.jooq.Tables.PROGRESS;
import static dev.passbook.statement.jooq.Tables.SIGHTING;
import static dev.passbook.statement.jooq.Tables.STATEMENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.passbook.paging.Positioned;
import dev.passbook.paging.Slice;
import dev.passbook.statement.Transaction.Place;
import dev.passbook.statement.jooq.tables.records.AccountTransactionRecord;
import dev.passbook.statement.jooq.tables.records.SightingRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads transactions. Callers see those that a completed statement shows; whoever analyses a statement sees its
/// rows before.
///
/// Below an account or an entity each transaction comes once, at its place in the first statement that shows it;
/// below a statement at its place in that statement.
@Service
@Transactional(readOnly = true)
public class Transactions {

    private static final String RANK = "slice_rank";

    private final DSLContext database;

    Transactions(DSLContext database) {
        this.database = database;
    }

    /// The visible transactions of some accounts, each list oldest first; an account without any is missing.
    public Map<AccountId, List<Transaction>> ofAccounts(Collection<AccountId> accounts) {
        var owners = accounts.stream().map(AccountId::value).toList();
        return visible(owners, noCondition()).stream().collect(Collectors.groupingBy(Transaction::account));
    }

    /// A visible transaction of an account.
    ///
    /// @param hash as callers know it
    public Optional<Transaction> find(AccountId account, String hash) {
        return visible(List.of(account.value()), ACCOUNT_TRANSACTION.HASH.eq(hash)).stream()
                .findFirst();
    }

    private List<Transaction> visible(Collection<UUID> accounts, Condition which) {
        return visible(STATEMENT.ACCOUNT_ID.in(accounts), which, Transactions::transaction);
    }

    /// @param sightings which sightings are looked at
    /// @param which of the transactions in them are wanted
    private <T> List<T> visible(Condition sightings, Condition which, RecordMapper<Record, T> read) {
        var shown = firstShown(sightings);
        return database.select(ACCOUNT_TRANSACTION.fields())
                .select(shown.fields())
                .from(ACCOUNT_TRANSACTION)
                .join(shown)
                .on(ACCOUNT_TRANSACTION.ID.eq(shown.field(SIGHTING.TRANSACTION_ID)))
                .where(rank(shown).eq(1))
                .and(which)
                .orderBy(ACCOUNT_TRANSACTION.LEDGER_POSITION)
                .fetch(read);
    }

    /// All rows of one statement in its order, visible or not: for whoever brings it to completion.
    public List<Transaction> extractedFrom(StatementId statement) {
        return database.select()
                .from(SIGHTING)
                .join(ACCOUNT_TRANSACTION)
                .on(ACCOUNT_TRANSACTION.ID.eq(SIGHTING.TRANSACTION_ID))
                .where(SIGHTING.STATEMENT_ID.eq(statement.value()))
                .orderBy(SIGHTING.POSITION)
                .fetch(Transactions::transaction);
    }

    /// One slice of each statement's visible transactions, in the statement's order.
    Map<StatementId, List<Positioned<Transaction>>> slicesOfStatements(
            Collection<StatementId> statements, Slice slice) {
        long after = Math.max(-1, slice.after());
        return database
                .select()
                .from(SIGHTING)
                .join(ACCOUNT_TRANSACTION)
                .on(ACCOUNT_TRANSACTION.ID.eq(SIGHTING.TRANSACTION_ID))
                .join(PROGRESS)
                .on(PROGRESS.STATEMENT_ID.eq(SIGHTING.STATEMENT_ID))
                .where(SIGHTING.STATEMENT_ID.in(
                        statements.stream().map(StatementId::value).toList()))
                .and(completed())
                .and(SIGHTING.POSITION.cast(Long.class).gt(after))
                .and(SIGHTING.POSITION.cast(Long.class).le(after + slice.fetchSize()))
                .orderBy(SIGHTING.POSITION)
                .fetch(Transactions::transaction)
                .stream()
                .collect(Collectors.groupingBy(
                        Transaction::statement,
                        Collectors.mapping(row -> new Positioned<>(row.position(), row), Collectors.toList())));
    }

    /// One slice of each account's visible transactions, oldest first. The position is that in the ledger, so a
    /// statement of earlier days that joins meanwhile moves it.
    ///
    /// Each account's slice is cut where its order is indexed: what a slice costs does not depend on the rows
    /// around it.
    Map<AccountId, List<Positioned<Transaction>>> slicesOfAccounts(Collection<AccountId> accounts, Slice slice) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var cuts = accounts.stream().map(account -> cut(account, slice)).toList();
        return visible(SIGHTING.TRANSACTION_ID.in(together(cuts)), noCondition(), Transactions::positioned).stream()
                .collect(Collectors.groupingBy(positioned -> positioned.value().account()));
    }

    private static Select<Record1<UUID>> cut(AccountId account, Slice slice) {
        return select(ACCOUNT_TRANSACTION.ID)
                .from(ACCOUNT_TRANSACTION)
                .where(ACCOUNT_TRANSACTION.ACCOUNT_ID.eq(account.value()))
                .and(ACCOUNT_TRANSACTION.LEDGER_POSITION.gt(position(slice.after())))
                .and(exists(selectOne()
                        .from(SIGHTING)
                        .join(PROGRESS)
                        .on(PROGRESS.STATEMENT_ID.eq(SIGHTING.STATEMENT_ID))
                        .where(SIGHTING.TRANSACTION_ID.eq(ACCOUNT_TRANSACTION.ID))
                        .and(completed())))
                .orderBy(ACCOUNT_TRANSACTION.LEDGER_POSITION)
                .limit(slice.fetchSize());
    }

    /// The half joins the half: a chain of a thousand selects would be nested too deep for a database.
    private static Select<Record1<UUID>> together(List<Select<Record1<UUID>>> cuts) {
        int half = cuts.size() / 2;
        return half == 0
                ? cuts.getFirst()
                : together(cuts.subList(0, half)).unionAll(together(cuts.subList(half, cuts.size())));
    }

    /// A cursor may name any number.
    private static int position(long after) {
        return Math.clamp(after, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Where transactions are shown by completed statements, numbered by the order of upload.
    private static Table<?> firstShown(Condition which) {
        var order = rowNumber().over().partitionBy(SIGHTING.TRANSACTION_ID).orderBy(STATEMENT.POSITION);
        return select(SIGHTING.fields())
                .select(order.as(RANK))
                .from(SIGHTING)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(SIGHTING.STATEMENT_ID))
                .join(PROGRESS)
                .on(PROGRESS.STATEMENT_ID.eq(SIGHTING.STATEMENT_ID))
                .where(which)
                .and(completed())
                .asTable("shown");
    }

    private static Field<Integer> rank(Table<?> ranked) {
        return Objects.requireNonNull(ranked.field(RANK, Integer.class));
    }

    private static Condition completed() {
        return PROGRESS.STATUS.eq(Status.COMPLETED.name());
    }

    private static Positioned<Transaction> positioned(Record joined) {
        return new Positioned<>(joined.get(ACCOUNT_TRANSACTION.LEDGER_POSITION).longValue(), transaction(joined));
    }

    private static Transaction transaction(Record joined) {
        return transaction(joined.into(ACCOUNT_TRANSACTION), joined.into(SIGHTING));
    }

    private static Transaction transaction(AccountTransactionRecord row, SightingRecord shown) {
        return new Transaction(
                new TransactionId(row.getId()),
                row.getHash(),
                new AccountId(row.getAccountId()),
                new StatementId(shown.getStatementId()),
                shown.getPosition(),
                row.getDate(),
                row.getValueDate(),
                row.getNarration(),
                row.getReference(),
                Direction.valueOf(row.getDirection()),
                row.getAmount(),
                row.getBalance(),
                new Place(
                        shown.getPage(),
                        shown.getLine(),
                        shown.getBoxLeft(),
                        shown.getBoxTop(),
                        shown.getBoxRight(),
                        shown.getBoxBottom()));
    }
}
