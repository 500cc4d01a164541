package dev.passbook.analysis.override;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTests {

    private static final Instant AT = Instant.parse("2024-05-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // What the rules read, what was corrected, what the description is then.
                "BANK_CHARGE, penalty_charge, UPI, -, ''",
                "BANK_CHARGE, penalty_charge, -, FUEL, penalty_charge",
                "BANK_CHARGE, penalty_charge, BANK_CHARGE, -, penalty_charge",
                "AUTO_DEBIT_PAYMENT, lender_transaction, UPI, -, lender_transaction",
                "AUTO_DEBIT_PAYMENT, lender_transaction, -, INSURANCE, ''",
                "AUTO_DEBIT_PAYMENT, lender_transaction, -, LOANS, lender_transaction",
                "AUTO_DEBIT_PAYMENT, '', -, LOANS, lender_transaction",
                "NET_BANKING_TRANSFER, lender_transaction, SALARY, -, ''",
                "SALARY, '', -, LOANS, ''",
                "BILL_PAYMENT, telco_bill, DEBIT_CARD, -, ''",
                "BILL_PAYMENT, telco_bill, -, NONE, ''",
                "AUTO_DEBIT_PAYMENT, credit_card_bill, -, BILLS, credit_card_bill",
                "INWARD_CHEQUE_BOUNCE, chq_bounce_insuff_funds, REFUND, -, ''",
                "SELF_TRANSFER, self_transfer, UPI, -, ''",
            })
    void theRulesWordStaysAsFarAsItGoesWithWhatIsCorrected(
            Channel channel,
            String description,
            @Nullable Channel corrected,
            @Nullable MerchantCategory category,
            String expected) {
        var correction = new Correction(corrected, null, category, null, AT);

        assertThat(correction.descriptionOr(channel, description)).isEqualTo(expected);
    }

    @Test
    void aDescriptionThatIsGivenCountsWhateverElseIs() {
        var correction = new Correction(Channel.UPI, Description.NONE, MerchantCategory.LOANS, null, AT);

        assertThat(correction.descriptionOr(Channel.AUTO_DEBIT_PAYMENT, "lender_transaction"))
                .isEmpty();
    }

    @Test
    void whatALaterOneDoesNotSayStays() {
        var earlier = new Correction(Channel.UPI, null, MerchantCategory.FOOD, "first", AT);
        var later = new Correction(Channel.CHQ, Description.NONE, null, "second", AT.plusSeconds(1));

        assertThat(later.over(earlier))
                .isEqualTo(new Correction(
                        Channel.CHQ, Description.NONE, MerchantCategory.FOOD, "second", AT.plusSeconds(1)));
    }

    @Test
    void withoutItsFieldsItIsEmpty() {
        var correction = new Correction(Channel.UPI, Description.NONE, MerchantCategory.NONE, "first", AT);

        assertThat(correction.without(Set.of(CorrectedField.CHANNEL)).channel()).isNull();
        assertThat(correction.without(Set.of(CorrectedField.CHANNEL)).isEmpty()).isFalse();
        assertThat(correction.without(EnumSet.allOf(CorrectedField.class)).isEmpty())
                .isTrue();
    }
}
