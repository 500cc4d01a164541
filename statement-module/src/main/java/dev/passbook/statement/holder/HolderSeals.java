package dev.passbook.statement.holder;

import dev.passbook.entity.EntityId;
import dev.passbook.sealing.BlindIndex;
import dev.passbook.sealing.Sealing;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals and opens what an account says of its holder. The seal of one account does not fit another, nor one part
/// in the place of another.
@Component
public class HolderSeals {

    /// What is sealed of an account.
    public enum Part {
        NUMBER,
        HOLDER,
        ADDRESS
    }

    private final Sealing sealing;
    private final BlindIndex index;

    HolderSeals(Sealing sealing, BlindIndex index) {
        this.sealing = sealing;
        this.index = index;
    }

    public byte @Nullable [] seal(AccountId account, Part part, @Nullable String text) {
        return text == null ? null : sealing.seal(text.getBytes(StandardCharsets.UTF_8), what(account, part));
    }

    public @Nullable String open(AccountId account, Part part, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(sealing.open(sealed, what(account, part)), StandardCharsets.UTF_8);
    }

    /// By what an account is found without opening any; null for a statement that does not print its number.
    public @Nullable String index(EntityId entity, BankId bank, @Nullable String number) {
        return number == null ? null : index.of(number, "account/%s/%s".formatted(entity, bank.value()));
    }

    static String what(AccountId account, Part part) {
        return "account/%s/%s".formatted(account, part.name().toLowerCase(Locale.ROOT));
    }
}
