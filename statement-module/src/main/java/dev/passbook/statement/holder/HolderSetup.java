package dev.passbook.statement.holder;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;

import dev.passbook.sealing.SealedColumn;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.holder.HolderSeals.Part;
import java.util.UUID;
import org.jooq.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has what is known of holders sealed anew after a rotation of keys.
@Configuration(proxyBeanMethods = false)
class HolderSetup {

    @Bean
    SealedColumn<UUID> sealedNumbers() {
        return column(Part.NUMBER, ACCOUNT.SEALED_NUMBER);
    }

    @Bean
    SealedColumn<UUID> sealedHolders() {
        return column(Part.HOLDER, ACCOUNT.SEALED_HOLDER);
    }

    @Bean
    SealedColumn<UUID> sealedAddresses() {
        return column(Part.ADDRESS, ACCOUNT.SEALED_ADDRESS);
    }

    private static SealedColumn<UUID> column(Part part, Field<byte[]> column) {
        return new SealedColumn<>(
                ACCOUNT, ACCOUNT.ID, column, account -> HolderSeals.what(new AccountId(account), part));
    }
}
