package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Withdrawais,Withdrawals",
        "DEP0SIT,DEPOSIT",
        "Particuiars,Particulars",
        "balanee,balance",
        "Branch,Branch",
        "Init,Init"
    })
    void mendsANameBesideOtherNames(String read, String mended) {
        assertThat(mended("Date", read, "Debit")).containsExactly("Date", mended, "Debit");
    }

    @Test
    void leavesOtherLinesAlone() {
        assertThat(mended("Date", "Balanee", "transfer")).containsExactly("Date", "Balanee", "transfer");
    }

    private static List<String> mended(String... words) {
        var line = Stream.of(words)
                .map(word -> new Recognised("1", 0, 100, 80, 28, 90, word))
                .toList();
        return ColumnNames.mended(line).stream().map(Recognised::text).toList();
    }
}
