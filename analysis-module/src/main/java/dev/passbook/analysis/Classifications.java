package dev.passbook.analysis;

import static dev.passbook.analysis.jooq.Tables.ENRICHED_TRANSACTION;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.jooq.tables.records.EnrichedTransactionRecord;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.TransactionId;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what the rules said about each transaction.
@Service
class Classifications {

    private final DSLContext database;

    Classifications(DSLContext database) {
        this.database = database;
    }

    /// Those of the given transactions that were classified.
    @Transactional(readOnly = true)
    public Map<TransactionId, Classification> of(Collection<TransactionId> transactions) {
        return database.selectFrom(ENRICHED_TRANSACTION)
                .where(ENRICHED_TRANSACTION.TRANSACTION_ID.in(
                        transactions.stream().map(TransactionId::value).toList()))
                .fetchMap(row -> new TransactionId(row.getTransactionId()), Classifications::classification);
    }

    /// All of some accounts', which spares naming each transaction.
    @Transactional(readOnly = true)
    public Map<TransactionId, Classification> ofAccounts(Collection<AccountId> accounts) {
        return database.selectFrom(ENRICHED_TRANSACTION)
                .where(ENRICHED_TRANSACTION.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .fetchMap(row -> new TransactionId(row.getTransactionId()), Classifications::classification);
    }

    /// Replaces what an earlier run, or another statement that shows the same transactions, may have stored.
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(AccountId account, Map<TransactionId, Classification> classifications) {
        database.deleteFrom(ENRICHED_TRANSACTION)
                .where(ENRICHED_TRANSACTION.TRANSACTION_ID.in(classifications.keySet().stream()
                        .map(TransactionId::value)
                        .toList()))
                .execute();
        database.batchInsert(classifications.entrySet().stream()
                        .map(entry -> row(account, entry.getKey(), entry.getValue()))
                        .toList())
                .execute();
    }

    private static EnrichedTransactionRecord row(
            AccountId account, TransactionId transaction, Classification classification) {
        return new EnrichedTransactionRecord(
                transaction.value(),
                account.value(),
                classification.channel().name(),
                classification.description(),
                classification.merchantCategory(),
                classification.rule(),
                classification.counterparty());
    }

    private static Classification classification(EnrichedTransactionRecord row) {
        return new Classification(
                Channel.valueOf(row.getChannel()),
                row.getDescription(),
                row.getMerchantCategory(),
                row.getRule(),
                row.getCounterparty());
    }
}
