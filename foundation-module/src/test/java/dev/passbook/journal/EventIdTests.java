package dev.passbook.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.passbook.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTests {

    private static final TenantId TENANT = new TenantId(UUID.fromString("5b1c5b0e-9a34-4d6c-8d2b-6b7f5f1f0a11"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 63, 64, 1_000_000, Long.MAX_VALUE})
    void readsWhatItWrites(long number) {
        var id = new EventId(TENANT, number);

        assertThat(id.toString()).matches("[A-Za-z0-9_-]{32}");
        assertThat(EventId.parse(id.toString())).contains(id);
    }

    @Test
    void tellsTenantsApart() {
        var other = new TenantId(UUID.randomUUID());

        assertThat(new EventId(TENANT, 1).toString()).isNotEqualTo(new EventId(other, 1).toString());
    }

    @Test
    void hasNoNumberBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventId(TENANT, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "1",
                "-1",
                "null",
                "5b1c5b0e-9a34-4d6c-8d2b-6b7f5f1f0a11",
                "WxxbDpo0TWyNK2t_Xx8KEQAAAAAAAAA",
                "WxxbDpo0TWyNK2t_Xx8KEQAAAAAAAAABA",
                "WxxbDpo0TWyNK2t_Xx8KEQAAAAAAAAA=",
                "WxxbDpo0TWyNK2t+Xx8KEQAAAAAAAAAB",
                "WxxbDpo0TWyNK2t_Xx8KEQAAAAAAAAAB\n",
                "Wxxb Dpo0TWyNK2t_Xx8KEQAAAAAAAAB",
                "١٢٣٤٥٦٧٨١٢٣٤٥٦٧٨١٢٣٤٥٦٧٨١٢٣٤٥٦٧٨",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "________________________________",
                "'; drop table journal_event; --a"
            })
    void readsNothingElse(String text) {
        assertThat(EventId.parse(text)).isEmpty();
    }
}
