package dev.passbook.analysis.fraud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.passbook.analysis.fraud.FraudType.Category;
import dev.passbook.analysis.fraud.FraudType.Level;
import dev.passbook.statement.forensics.Trace;
import dev.passbook.statement.fraud.Suspicion.Kind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FraudCatalogueTests {

    private final FraudCatalogue catalogue = FraudCatalogue.get();

    @Test
    void describesTheOfficialKinds() {
        assertThat(catalogue.types())
                .extracting(FraudType::type)
                .contains(
                        "author_fraud",
                        "date_fraud",
                        "inconsistent_transaction",
                        "negative_balance",
                        "min_rtgs_amount",
                        "tax_100_multiple",
                        "salary_1000_multiple",
                        "salary_remains_unchanged",
                        "more_cash_deposits_than_salary",
                        "mostly_cash_transactions",
                        "equal_credit_debit",
                        "cash_deposit_bank_holiday_transaction",
                        "chq_bank_holiday_transaction",
                        "outward_cheque_bounce_bank_holiday_transaction",
                        "inward_cheque_bounce_bank_holiday_transaction",
                        "more_than_15_days_credit");
    }

    @Test
    void describesWhatDocumentsAreCheckedForAndNothingElseOfThatLevel() {
        assertThat(catalogue.types())
                .filteredOn(type -> type.category() == Category.METADATA)
                .extracting(FraudType::type)
                .containsExactlyElementsOf(
                        Stream.of(Kind.values()).map(Kind::code).toList());
        assertThat(catalogue.types())
                .filteredOn(type -> type.category() == Category.DOCUMENT)
                .extracting(FraudType::type)
                .containsExactlyElementsOf(
                        Stream.of(Trace.values()).map(Trace::code).toList());
        assertThat(catalogue.types())
                .allSatisfy(type -> assertThat(type.level() == Level.STATEMENT)
                        .isEqualTo(type.category() == Category.METADATA || type.category() == Category.DOCUMENT));
    }

    @Test
    void refusesASignWithoutItsEvidence() {
        var type = catalogue.find("negative_balance").orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> new FraudSign(type, "row", "why", Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FraudSign(type, null, "why", Map.of("balance", "-1.00")));
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(catalogue.find("bad_mood")).isEmpty();
    }
}
