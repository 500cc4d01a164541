package dev.passbook.analysis;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.Transaction;
import dev.passbook.statement.TransactionId;
import java.util.Map;
import java.util.Objects;

/// The ledger of an account, and the transactions that its rows stand for.
record Book(Ledger ledger, Map<TransactionId, Transaction> transactions) {

    Book {
        transactions = Map.copyOf(transactions);
    }

    Transaction transaction(LedgerRow row) {
        return Objects.requireNonNull(transactions.get(row.id()));
    }
}
