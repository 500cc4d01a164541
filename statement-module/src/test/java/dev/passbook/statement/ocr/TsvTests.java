package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvTests {

    private static final String HEADER =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void readsWordsWithTheirPlaces() {
        var words = Tsv.words(HEADER
                + "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3509\t-1\t\n"
                + "5\t1\t3\t1\t2\t1\t180\t1052\t165\t27\t96.46\t19-11-2018\n");

        assertThat(words).containsExactly(new Recognised("3.1.2", 180, 1052, 165, 27, 96.46, "19-11-2018"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5\t1\t3\n",
                "5\t1\t3\t1\t2\t1\tx\t1052\t165\t27\t96.46\tword\n",
                "5\t1\t3\t1\t2\t1\t99999999999\t1052\t165\t27\t96.46\tword\n",
                "5\t1\t3\t1\t2\t1\t180\t1052\t165\t27\t96.46\t  \n",
                "5\t1\t3\t1\t2\t1\t180\t1052\t0\t27\t96.46\tword\n",
                "5\t1\t3\t1\t2\t1\t-180\t1052\t165\t27\t96.46\tword\n",
                "5\t1\t3\t1\t2\t1\t180\t1052\t165\t27\tNaN\tword\n"
            })
    void leavesOutLinesWithoutSense(String line) {
        assertThat(Tsv.words(HEADER + line)).isEmpty();
    }

    @Test
    void refusesAnythingElse() {
        assertThatExceptionOfType(OcrFailed.class).isThrownBy(() -> Tsv.words("Segmentation fault"));
        assertThatExceptionOfType(OcrFailed.class).isThrownBy(() -> Tsv.words(""));
    }
}
