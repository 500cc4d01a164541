package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,23,456.78      | 12345678
        12,34,56,789.00  | 1234567890 0
        1,122,048.28     | 112204828
        1200.5           | 120050
        .73              | 73
        0.0              | 0
        1,000            | 100000
        ₹1,234.00        | 123400
        Rs.1,234.00      | 123400
        INR2,370.00      | 237000
        $12,039.00       | 1203900
        -$150.00         | -15000
        $-16,068.38      | -1606838
        ■85,000          | 8500000
        -1,234.00        | -123400
        1,234.00-        | -123400
        (1,250.00)       | -125000
        +500.00          | 50000
        1,234/-          | 123400
        8.811,58         | 881158
        19,25            | 1925
        -INR6,99,694.00  | -69969400
        1'234'567.80     | 123456780
        1,250.00+        | 125000
        87,09€           | 8709
        R1,250.00        | 125000
        """)
    void readsTheValue(String printed, String paise) {
        var amount = Amounts.parse(printed.strip());

        assertThat(amount).isNotNull();
        assertThat(amount.paise()).isEqualTo(Long.parseLong(paise.replace(" ", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        99.99Cr         | CREDIT | 9999
        338.05Cr.       | CREDIT | 33805
        9,999.99(Dr)    | DEBIT  | -999999
        1,234.00(Cr)    | CREDIT | 123400
        DR1,234.00      | DEBIT  | -123400
        22.50D          | DEBIT  | -2250
        """)
    void readsTheMarkAndTheSignOfABalance(String printed, Amount.Mark mark, long balance) {
        var amount = Amounts.parse(printed.strip());

        assertThat(amount).isNotNull();
        assertThat(amount.mark()).isEqualTo(mark);
        assertThat(amount.asBalance()).isEqualTo(balance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01.04.2024",
                "1,2,3.00",
                "40,000,00",
                "12:30",
                "8,00,000.",
                "ABC",
                "1.234.567",
                "1,,000.00",
                "",
                "UPI/1234",
                "12-34-56",
                "99999999999999999999",
                "1.2.3"
            })
    void refusesWhatIsNoAmount(String printed) {
        assertThat(Amounts.parse(printed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "NIL", "null", "—"})
    void knowsTheSignsForNothing(String printed) {
        assertThat(Amounts.isBlank(printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Balance1,000.00        | 7
        *DISPUTED*27,915.08    | 10
        UPI/1234.50            | -1
        1234.50                | -1
        N1.5                   | -1
        """)
    void findsTheNumberGluedToAWord(String word, int at) {
        assertThat(Amounts.gluedNumber(word)).isEqualTo(at);
    }
}
