package dev.passbook.analysis.selftransfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderNameTests {

    @ParameterizedTest
    @CsvSource({
        "MR. RAVI KUMAR DEMO, RAVI KUMAR DEMO",
        "MR. RAVI KUMAR DEMO, RAVI DEMO",
        "MR. RAVI KUMAR DEMO, DEMO RAVI",
        "MR. RAVI KUMAR DEMO, RAVI KUMAR DE",
        "Mr Ravi Kumar Demo, RAVI K DEMO",
        "RAVI DEMO & ASHA DEMO, ASHA DEMO",
        "AKASH R, AKASH R",
        "SAMEER, SAMEER",
        "M/S GREENFIELD TRADERS, GREENFIELD TRADERS"
    })
    void matchesTheHolder(String holder, String counterparty) {
        assertThat(HolderName.of(holder).matches(counterparty)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MR. RAVI KUMAR DEMO, ASHA KUMAR DEMO",
        "MR. RAVI KUMAR DEMO, KUMAR DEMO",
        "MR. RAVI KUMAR DEMO, RAVI",
        "MR. RAVI KUMAR DEMO, RAVI VERMA",
        "MR. RAVI KUMAR DEMO, RAVI DEMO STORES",
        "AKASH R, AKASH K",
        "AKASH R, AKASH",
        "ANIL, ANIL",
        "SAMEER, SAMEERA",
        "MR. RAVI KUMAR DEMO, ''"
    })
    void matchesNobodyElse(String holder, String counterparty) {
        assertThat(HolderName.of(holder).matches(counterparty)).isFalse();
    }

    @Test
    void anUnknownHolderMatchesNobody() {
        assertThat(HolderName.of(null).matches("RAVI DEMO")).isFalse();
    }
}
