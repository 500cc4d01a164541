package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.stream.Collectors;

/// Words that stand on one baseline, from left to right.
///
/// @param page the page, from 1
/// @param index the line's place on its page, from 0
/// @param baseline in points from the top of the page
/// @param words never empty
record Line(int page, int index, double baseline, List<Word> words) {

    double left() {
        return words.getFirst().left();
    }

    double fontSize() {
        return words.getFirst().fontSize();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }
}
