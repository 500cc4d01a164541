package dev.passbook.analysis;

import dev.passbook.analysis.OverrideOutcome.InvalidInput;
import dev.passbook.analysis.OverrideOutcome.Refused;
import dev.passbook.analysis.OverrideOutcome.Stored;
import dev.passbook.analysis.OverrideOutcome.TransactionNotFound;
import dev.passbook.analysis.override.CorrectedField;
import dev.passbook.analysis.override.Corrections;
import dev.passbook.analysis.override.Corrections.Key;
import dev.passbook.entity.Entities;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import dev.passbook.statement.Transaction;
import dev.passbook.statement.Transactions;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets callers correct what the rules read out of a transaction.
///
/// Overrides on one entity come one after the other, each on top of what the one before left, so that of two
/// callers who correct different things neither loses.
@Service
class Overriding {

    private static final Pattern HASH = Pattern.compile("[0-9A-Za-z]{1,64}");

    private final Entities entities;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Corrections corrections;
    private final Clock clock;

    Overriding(Entities entities, Accounts accounts, Transactions transactions, Corrections corrections, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.transactions = transactions;
        this.corrections = corrections;
        this.clock = clock;
    }

    /// Corrects what is wished, and leaves the rest as it was.
    @Transactional
    public OverrideOutcome override(TenantId tenant, Target target, Wish wish) {
        return change(tenant, target, transaction -> {
            var errors = wish.errors(transaction.direction());
            if (!errors.isEmpty()) {
                return new Refused(errors);
            }
            var wished = wish.correction(clock.instant());
            var key = key(transaction);
            corrections.store(key, corrections.find(key).map(wished::over).orElse(wished));
            return new Stored(transaction);
        });
    }

    /// Gives fields back to the rules; those that were not corrected are theirs anyway.
    @Transactional
    public OverrideOutcome withdraw(TenantId tenant, Target target, Set<CorrectedField> fields) {
        return change(tenant, target, transaction -> {
            if (fields.isEmpty()) {
                return new Refused(List.of(InvalidInput.nothing("fields")));
            }
            var key = key(transaction);
            corrections
                    .find(key)
                    .map(correction -> correction.without(fields))
                    .ifPresent(left -> corrections.store(key, left));
            return new Stored(transaction);
        });
    }

    private OverrideOutcome change(TenantId tenant, Target target, Function<Transaction, OverrideOutcome> change) {
        return account(tenant, target)
                .filter(account -> entities.lock(account.entity()))
                .flatMap(account -> transactions.find(account.id(), target.hash()))
                .map(change)
                .orElseGet(() -> new Refused(List.of(new TransactionNotFound())));
    }

    /// What belongs to another tenant does not exist.
    private Optional<Account> account(TenantId tenant, Target target) {
        return AccountId.parse(target.account())
                .filter(_ -> HASH.matcher(target.hash()).matches())
                .flatMap(id -> accounts.all(List.of(id)).stream().findFirst())
                .filter(account -> entities.find(tenant, account.entity()).isPresent());
    }

    private static Key key(Transaction transaction) {
        return new Key(transaction.account(), transaction.hash());
    }

    /// The transaction that is meant, as the caller wrote it.
    record Target(String account, String hash) {}
}
