package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        1,234.56 99.00 12.345        > HUNDREDTHS
        1.234,56 99,00 1.000         > HUNDREDTHS
        1,234 500 12,345             > HUNDREDTHS
        1.234.567 12.500 900         > POINTED_WHOLES
        1,234.567 0.500 12.345       > THOUSANDTHS_AFTER_POINT
        12.345 99.500 BHD            > THOUSANDTHS_AFTER_POINT
        1.234,567 0,500 12,345       > THOUSANDTHS_AFTER_COMMA
        1 234,567 12,345             > THOUSANDTHS_AFTER_COMMA
        Invoice 12.345 dated 1.2.24  > HUNDREDTHS
        """)
    void tellsByAllNumbersHowAmountsAreWritten(String text, Notation notation) {
        assertThat(Notation.of(TextPages.of(text))).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        HUNDREDTHS              > 1.234,56  > 1234.56
        HUNDREDTHS              > 1,234     > 1234.00
        POINTED_WHOLES          > 1.234     > 1234.00
        POINTED_WHOLES          > 1.234.567 > 1234567.00
        THOUSANDTHS_AFTER_POINT > 1,234.567 > 1234.57
        THOUSANDTHS_AFTER_POINT > 12        > 12.00
        THOUSANDTHS_AFTER_COMMA > 0,500     > 0.50
        """)
    void readsAnAmountAsItIsWritten(Notation notation, String text, String money) {
        var amount = Amounts.parse(text.strip(), notation);

        assertThat(amount).isNotNull();
        assertThat(notation.money(amount.paise())).isEqualByComparingTo(money);
    }

    @ParameterizedTest
    @CsvSource({"HUNDREDTHS, 1.234", "POINTED_WHOLES, 1.23.4", "THOUSANDTHS_AFTER_POINT, 1.2345"})
    void readsNoAmountFromWhatIsWrittenOtherwise(Notation notation, String text) {
        assertThat(Amounts.parse(text, notation)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        1 234,56            > 123456
        -1 234,56           > -123456
        €1 234,56           > 123456
        (1 234,56)          > -123456
        1 234 567,89-       > -123456789
        1 234,56 -          > -123456
        − 99.00             > -9900
        99.00 H             > 9900
        """)
    void readsWhatStandsApart(String line, long paise) {
        var words = TextPages.of(line).getFirst().words();

        var figures = Figures.in(words, Notation.HUNDREDTHS);

        assertThat(figures).extracting(figure -> figure.amount().paise()).isEqualTo(List.of(paise));
    }
}
