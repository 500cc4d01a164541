package dev.passbook.statement.ocr;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table in which Tesseract answers: one line for each page, block, paragraph, line and word.
///
///     level page_num block_num par_num line_num word_num left top width height conf      text
///     5     1        3         1       2        1        180  1052 165  27    96.464706 19-11-2018
final class Tsv {

    private static final String HEADER = "level\tpage_num\t";
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final int MOST_WORDS = 6_000;
    private static final int MOST_LETTERS = 200;

    private Tsv() {}

    /// The words of a page; lines that make no sense are left out.
    ///
    /// @throws OcrFailed when the answer is something else altogether
    static List<Recognised> words(String answer) {
        if (!answer.startsWith(HEADER)) {
            throw new OcrFailed("What was answered is no table of words");
        }
        return answer.lines()
                .skip(1)
                .map(line -> line.split("\t", COLUMNS))
                .filter(cells -> cells.length == COLUMNS && cells[0].equals(WORD))
                .map(Tsv::word)
                .flatMap(Stream::ofNullable)
                .limit(MOST_WORDS)
                .toList();
    }

    private static @Nullable Recognised word(String[] cells) {
        var text = cells[11].strip();
        if (text.isEmpty() || text.length() > MOST_LETTERS) {
            return null;
        }
        try {
            return new Recognised(
                    String.join(".", cells[2], cells[3], cells[4]),
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    Integer.parseInt(cells[8]),
                    Integer.parseInt(cells[9]),
                    Double.parseDouble(cells[10]),
                    text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
