package dev.passbook.analysis.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTests {

    @ParameterizedTest
    @CsvSource({
        "ZENTEK SOFTWARE PVT LTD, ZENTEK SOFTWARE P",
        "ZENTEK SOFT WARE PVT LTD, ZENTEK SOFTWARE LIMITED",
        "KIRAN STORES, M/S KIRAN STORES",
        "MR RAVI DEMO, RAVI DEMO",
        "GRAND MUSIC HALL AND FRIENDS, GRAND MUSIC HALL AND OTHER FRIENDS"
    })
    void takesSpellingsOfOneNameForOneParty(String one, String other) {
        assertThat(Party.of(one.replace("M/S ", ""))).isEqualTo(Party.of(other.replace("M/S ", "")));
    }

    @ParameterizedTest
    @CsvSource({"MOON LOAN I, WWW MOON LOAN", "RAVI DEMO, RAVI DEVA", "RELIANCE FRESH, RELIANCE DIGITAL"})
    void keepsPartiesApart(String one, String other) {
        assertThat(Party.of(one)).isNotEqualTo(Party.of(other));
    }

    @Test
    void seesThatANameMayBeAnotherOneCut() {
        assertThat(Party.of("ZENTEK SOF").isCutOf(Party.of("ZENTEK SOFTWARE"))).isTrue();
        assertThat(Party.of("ZENTEK").isCutOf(Party.of("ZENTEK SOFTWARE"))).isFalse();
        assertThat(Party.of("ZENTEK SOF").isCutOf(Party.of("ZENTEK SOF"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ZENTEK SOFTWARE PVT LTD", "OFFICE OF THE COLLECTOR", "GRAND MUSIC HALL AND FRIENDS", "A B C D E"
            })
    void tellsFirms(String name) {
        assertThat(Party.isOrganisation(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASHA VERMA", "R K NARAYAN", "MOHAMMED IQBAL KHAN PATHAN"})
    void tellsPeople(String name) {
        assertThat(Party.isOrganisation(name)).isFalse();
    }
}
