package dev.passbook.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PythonNumbersTests {

    /// What Python 3 prints for `json.loads(sent)`.
    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "1.0, 1.0",
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.50, 1.5",
        "1e5, 100000.0",
        "1e15, 1000000000000000.0",
        "1e16, 1e+16",
        "1.5e300, 1.5e+300",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "-2.5e-7, -2.5e-07",
        "0.1, 0.1",
        "1e999999999, inf",
        "-1e400, -inf"
    })
    void areWrittenAsTheOriginalDoes(String sent, String written) {
        assertThat(PythonNumbers.text(JsonMapper.shared().readTree(sent))).isEqualTo(written);
    }
}
