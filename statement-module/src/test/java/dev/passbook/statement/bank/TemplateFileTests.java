package dev.passbook.statement.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passbook.statement.BankId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFileTests {

    private static final BankId AXIS = new BankId("axis");

    @Test
    void aTemplateMayLeaveOutAllButItsBank() {
        var template = read("bank: axis");

        assertThat(template.bank()).isEqualTo(AXIS);
        assertThat(template.recognise().phrases()).isEmpty();
        assertThat(template.identity().addressJoin()).isEqualTo(" ");
        assertThat(template.metadata().trusted()).isEmpty();
    }

    /// In the table, a `/` begins the next line of the file.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bank: axis/colour: red                                      | line 2        | colour
        bank: axis/recognise:/  phrases:/    - a/  phrase:/    - b  | line 5        | phrase
        bank: axis/recognise: {phrases: {a: b}}                     | line 2        | ArrayList
        bank: axis/recognise:/  phrases: Sample House               | line 3        | ArrayList
        bank: axis/metadata: {trusted: [iText], all: 1}             | line 2        | all
        bank: axis/bank: axis                                       | line 2        | Duplicate
        bank: axis/metadata:/  trusted: [a,/                        | line 4        | stream end
        bank: axis/metadata: a: b                                   | line 2        | Metadata
        bank: axis/\tmetadata: {}                                   | line 2        | TAB
        # nothing/                                                  | line 2        | content
        # a list/- bank                                             | line 2        | BankTemplate
        # another/bank: hdfc                                        | line 2        | 'hdfc'
        bank: axis/---/bank: axis                                   | line 3        | Trailing
        bank: axis/metadata:/  trusted:/    - iText/    - ''/       | line 5        | letter
        bank: axis/metadata:/  trusted:/    - iText/    -/          | line 5        | letter
        bank: axis/recognise:/  phrases: ['--']                     | line 3        | letter
        bank: axis/identity:/  labels:/    name: ['#']              | line 4        | letter
        bank: axis/recognise:/  columns:/    - [date, '#']/#/bank:  | before line 6 | fewer than 3 words
        recognise: {phrases: [a]}/                                  | before line 2 | 'bank'
        bank: axis/examples:/  - header: a/    columns: b           | before line 4 | 'is'
        """)
    void namesTheLineThatIsWrong(String yaml, String line, String reason) {
        var text = yaml.replace("/", "\n").replace("\\t", "\t");

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadTemplate.class)
                .hasMessageContaining("axis.yaml, " + line + ":")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> read("bank: axis\n# caf\uFFFD")).hasMessageContaining("axis.yaml, line 2:");
        assertThatThrownBy(() -> read("\0\0\0\0")).hasMessageContaining("axis.yaml, line 1:");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> read("bank: axis\nexamples: " + "[".repeat(30_000)))
                .isInstanceOf(BadTemplate.class)
                .hasMessageContaining("axis.yaml, line 2:");
    }

    private static BankTemplate read(String yaml) {
        return new TemplateFile("axis.yaml", yaml).read(AXIS);
    }
}
