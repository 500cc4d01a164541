package dev.passbook.analysis;

import dev.passbook.analysis.override.Corrections;
import dev.passbook.analysis.override.Corrections.Key;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Transaction;
import dev.passbook.statement.TransactionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The one place where verdicts and corrections come together: whoever wants to know what a transaction counts as
/// asks here.
@Component
class Judgements {

    private final Classifications classifications;
    private final Corrections corrections;

    Judgements(Classifications classifications, Corrections corrections) {
        this.classifications = classifications;
        this.corrections = corrections;
    }

    /// Of some transactions; each has one.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<TransactionId, Judgement> of(Collection<Transaction> transactions) {
        var ids = transactions.stream().map(Transaction::id).toList();
        return judged(transactions, classifications.of(ids));
    }

    /// Of all transactions of some accounts, which spares naming each to the database.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<TransactionId, Judgement> ofAccounts(Map<AccountId, List<Transaction>> accounts) {
        var transactions = accounts.values().stream().flatMap(List::stream).toList();
        return judged(transactions, classifications.ofAccounts(accounts.keySet()));
    }

    private Map<TransactionId, Judgement> judged(
            Collection<Transaction> transactions, Map<TransactionId, Classification> read) {
        var corrected = corrections.ofAccounts(
                transactions.stream().map(Transaction::account).collect(Collectors.toSet()));
        var judged = new HashMap<TransactionId, Judgement>();
        for (var transaction : transactions) {
            var original = read.getOrDefault(transaction.id(), Classification.NONE);
            var key = new Key(transaction.account(), transaction.hash());
            judged.put(transaction.id(), new Judgement(original, corrected.get(key)));
        }
        return judged;
    }
}
