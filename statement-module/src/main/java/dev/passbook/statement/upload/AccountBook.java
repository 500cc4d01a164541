package dev.passbook.statement.upload;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.holder.HolderSeals;
import dev.passbook.statement.holder.HolderSeals.Part;
import dev.passbook.statement.identity.Identity;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds or opens the account that a statement is of. A statement that does not print its number has an account
/// of its own: to put two people's money together would be worse than to keep one person's apart.
@Component
class AccountBook {

    private final DSLContext database;
    private final HolderSeals seals;
    private final Clock clock;

    AccountBook(DSLContext database, HolderSeals seals, Clock clock) {
        this.database = database;
        this.seals = seals;
        this.clock = clock;
    }

    /// Whether the entity has an account that this statement cannot be shown to be of.
    boolean holdsAnother(EntityId entity, BankId bank, Identity identity) {
        var any = ACCOUNT.ENTITY_ID.eq(entity.value());
        return database.fetchExists(ACCOUNT, any)
                && find(entity, bank, identity.accountNumber()).isEmpty();
    }

    /// The account, with what this statement tells anew about it.
    AccountId record(EntityId entity, BankId bank, Identity identity) {
        var known = find(entity, bank, identity.accountNumber());
        known.ifPresent(account -> update(account, identity));
        return known.orElseGet(() -> open(entity, bank, identity));
    }

    private Optional<AccountId> find(EntityId entity, BankId bank, @Nullable String number) {
        return number == null
                ? Optional.empty()
                : database.select(ACCOUNT.ID)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ENTITY_ID.eq(entity.value()))
                        .and(ACCOUNT.BANK.eq(bank.value()))
                        .and(ACCOUNT.NUMBER_INDEX.eq(seals.index(entity, bank, number)))
                        .fetchOptional(ACCOUNT.ID)
                        .map(AccountId::new);
    }

    private AccountId open(EntityId entity, BankId bank, Identity identity) {
        var account = AccountId.random();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, account.value())
                .set(ACCOUNT.ENTITY_ID, entity.value())
                .set(ACCOUNT.BANK, bank.value())
                .set(ACCOUNT.NUMBER_INDEX, seals.index(entity, bank, identity.accountNumber()))
                .set(ACCOUNT.SEALED_NUMBER, seals.seal(account, Part.NUMBER, identity.accountNumber()))
                .set(ACCOUNT.SEALED_HOLDER, seals.seal(account, Part.HOLDER, identity.name()))
                .set(ACCOUNT.SEALED_ADDRESS, seals.seal(account, Part.ADDRESS, identity.address()))
                .set(ACCOUNT.IFSC, identity.ifsc())
                .set(ACCOUNT.MICR, identity.micr())
                .set(ACCOUNT.CATEGORY, category(identity))
                .set(ACCOUNT.CREDIT_LIMIT, identity.creditLimit())
                .set(ACCOUNT.LAST_UPDATED, clock.instant())
                .execute();
        return account;
    }

    private void update(AccountId account, Identity identity) {
        database.update(ACCOUNT)
                .set(
                        ACCOUNT.SEALED_HOLDER,
                        newer(seals.seal(account, Part.HOLDER, identity.name()), ACCOUNT.SEALED_HOLDER))
                .set(
                        ACCOUNT.SEALED_ADDRESS,
                        newer(seals.seal(account, Part.ADDRESS, identity.address()), ACCOUNT.SEALED_ADDRESS))
                .set(ACCOUNT.IFSC, newer(identity.ifsc(), ACCOUNT.IFSC))
                .set(ACCOUNT.MICR, newer(identity.micr(), ACCOUNT.MICR))
                .set(ACCOUNT.CATEGORY, newer(category(identity), ACCOUNT.CATEGORY))
                .set(ACCOUNT.CREDIT_LIMIT, newer(identity.creditLimit(), ACCOUNT.CREDIT_LIMIT))
                .set(ACCOUNT.LAST_UPDATED, clock.instant())
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
    }

    private static <T> Field<T> newer(@Nullable T value, Field<T> column) {
        return coalesce(val(value, column), column);
    }

    private static @Nullable String category(Identity identity) {
        return identity.category() == null ? null : identity.category().value();
    }
}
