package dev.passbook.statement.ocr;

import dev.passbook.statement.layout.Place;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.stream.Stream;

/// A part of a page from one height to another.
///
/// @param page from 1
/// @param top in points from the top of the page
/// @param bottom in points from the top of the page
record Stretch(int page, double top, double bottom) {

    /// How far a word of a row may stand off the row's box, in points.
    private static final double SLACK = 1.5;

    /// From the row before this one to the row after it; one stretch a page.
    static List<Stretch> around(int row, List<Row> rows) {
        var places = Stream.of(row - 1, row, row + 1)
                .filter(at -> at >= 0 && at < rows.size())
                .map(at -> rows.get(at).place())
                .toList();
        return places.stream()
                .map(Place::page)
                .distinct()
                .map(page -> on(page, places))
                .toList();
    }

    private static Stretch on(int page, List<Place> places) {
        var boxes = places.stream()
                .filter(place -> place.page() == page)
                .map(Place::box)
                .toList();
        return new Stretch(
                page,
                boxes.stream().mapToDouble(box -> box.top()).min().orElseThrow() - SLACK,
                boxes.stream().mapToDouble(box -> box.bottom()).max().orElseThrow() + SLACK);
    }

    boolean holds(Word word) {
        return word.baseline() >= top && word.baseline() <= bottom;
    }
}
