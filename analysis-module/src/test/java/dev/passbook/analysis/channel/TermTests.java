package dev.passbook.analysis.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTests {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "LIC, PAID TO LIC OF INDIA",
        "LIC, lic-premium",
        "SALARY, NEFT/NOVA/SALA RY",
        "BAJAJ FINANCE, ACH BAJAJFINANCE LTD",
        "BAJAJ FINANCE, ACH BAJAJ-FINANCE LTD",
        "BAJAJ FIN*, ACH BAJAJ FINAN 123",
        "'*DESK', UPI BILLDESK",
        "'*DESK*', UPI BILLDESKPP",
        "^SI, .SI KIRAN",
        "OWN$, IMPS-KIRAN-OWN-",
        "N/, N/HDFCN52024",
        "SAL, BULK POSTING KIRAN SAL0424",
        "KIRAN, OTHPG 407812345678KIRAN MART",
        "SALARY, IMPS430212233423SALARY",
        "UPI, KIRAN@OKAXIS"
    })
    void standsWhereItIsWritten(String term, String narration) {
        assertThat(stands(term, narration)).isTrue();
    }

    @ParameterizedTest(name = "{0} not in {1}")
    @CsvSource({
        "LIC, PUBLIC WORKS",
        "LIC, LICENCE",
        "LIC, LI C",
        "LIC, L/IC",
        "SALARY, SALA/RY",
        "SALARY, SA LA RY",
        "H&M, HM TRADERS",
        "'*DESK', BILLDESKPP",
        "^SI, KIRAN SI",
        "OWN$, OWN HOUSE",
        "N/, N-HDFCN52024",
        "SAL, SAL24",
        "SAL, SALEM0424",
        "FD, 407812345678FD",
        "IOCL, DXF3C2NO5G94715329681IOCL",
        "OKAXIS, KIRAN@OKAXIS",
        "OKAXIS, KIRAN@ OKAXIS"
    })
    void doesNotStandInsideOrAcrossOtherWords(String term, String narration) {
        assertThat(stands(term, narration)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "^", "/", "salary", "CAFÉ", "^*SI"})
    void refusesWhatCouldNeverBeFound(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(written));
    }

    private static boolean stands(String term, String narration) {
        return !new Vocabulary(List.of(Term.of(term)))
                .sightings(Narration.of(narration))
                .isEmpty();
    }
}
