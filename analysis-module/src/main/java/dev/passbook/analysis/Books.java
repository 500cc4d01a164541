package dev.passbook.analysis;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.selftransfer.SelfTransfer;
import dev.passbook.analysis.selftransfer.SelfTransfers;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Transaction;
import dev.passbook.statement.TransactionId;
import dev.passbook.statement.Transactions;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the books of accounts: their visible transactions with what was found out about each of them alone, and
/// with what only shows when all accounts of an entity lie side by side.
@Component
class Books {

    /// What a transfer between own accounts looks like as long as nobody knows whose accounts they are.
    private static final Set<Channel> TRANSFERS = EnumSet.of(Channel.UPI, Channel.NET_BANKING_TRANSFER, Channel.SALARY);

    private final Transactions transactions;
    private final Judgements judgements;

    Books(Transactions transactions, Judgements judgements) {
        this.transactions = transactions;
        this.judgements = judgements;
    }

    /// The ledgers of accounts, in their order. All accounts of an entity should be given, or transfers between
    /// them are not seen.
    @Transactional(readOnly = true)
    public Map<AccountId, Book> of(Collection<Account> accounts) {
        var ids = accounts.stream().map(Account::id).toList();
        var rows = transactions.ofAccounts(ids);
        var known = judgements.ofAccounts(rows);
        var books = new LinkedHashMap<AccountId, Book>();
        accounts.stream()
                .collect(Collectors.groupingBy(Account::entity, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> ledgers(together, rows, known)
                        .forEach(ledger -> books.put(
                                ledger.account(), book(ledger, rows.getOrDefault(ledger.account(), List.of())))));
        return books;
    }

    /// The ledgers of one entity's accounts.
    private static List<Ledger> ledgers(
            List<Account> accounts, Map<AccountId, List<Transaction>> rows, Map<TransactionId, Judgement> judgements) {
        return withSelfTransfers(accounts.stream()
                .map(account -> ledger(account, rows.getOrDefault(account.id(), List.of()), judgements))
                .toList());
    }

    private static Book book(Ledger ledger, List<Transaction> rows) {
        return new Book(ledger, rows.stream().collect(Collectors.toMap(Transaction::id, Function.identity())));
    }

    private static Ledger ledger(Account account, List<Transaction> rows, Map<TransactionId, Judgement> judgements) {
        return new Ledger(
                account.id(),
                account.bank(),
                account.holder(),
                account.category(),
                account.creditLimit(),
                account.coverage(),
                rows.stream()
                        .map(row -> row(row, Objects.requireNonNull(judgements.get(row.id()))))
                        .toList());
    }

    private static LedgerRow row(Transaction transaction, Judgement judgement) {
        return new LedgerRow(
                transaction.id(),
                transaction.hash(),
                transaction.date(),
                transaction.direction(),
                transaction.amount(),
                transaction.balance(),
                transaction.narration(),
                transaction.reference(),
                judgement.channel(),
                judgement.description(),
                judgement.merchantCategory(),
                judgement.counterparty(),
                judgement.isChannelCorrected());
    }

    private static List<Ledger> withSelfTransfers(List<Ledger> ledgers) {
        var own = SelfTransfers.across(ledgers).stream()
                .map(SelfTransfer::row)
                .map(LedgerRow::id)
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? ledgers
                : ledgers.stream().map(ledger -> withSelfTransfers(ledger, own)).toList();
    }

    private static Ledger withSelfTransfers(Ledger ledger, Set<TransactionId> own) {
        return ledger.withRows(ledger.rows().stream()
                .map(row -> own.contains(row.id()) && !row.isCorrected() && TRANSFERS.contains(row.channel())
                        ? row.withChannel(Channel.SELF_TRANSFER)
                        : row)
                .toList());
    }
}
