package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Things on a page, to be found by where they stand: pages have thousands of texts and of shaded cells.
final class TextGrid<T> {

    /// The height of a band of the page, in points.
    private static final double BAND = 24;

    /// As many as the highest page has.
    private static final int MOST = 600;

    /// A band of a real page has a hundred; a hostile one may put all of its texts on one spot.
    private static final int MOST_IN_BAND = 2_000;

    /// Some hundred times what a real page takes; after that nothing more is found.
    private static final long MOST_COMPARISONS = 3_000_000;

    private final Function<T, Box> place;
    private final Map<Integer, List<T>> bands = new HashMap<>();
    private long comparisons;

    TextGrid(List<T> things, Function<T, Box> place) {
        this.place = place;
        things.forEach(thing -> bandsOf(place.apply(thing)).forEach(band -> add(thing, band)));
    }

    private void add(T thing, int band) {
        var there = bands.computeIfAbsent(band, _ -> new ArrayList<>());
        if (there.size() < MOST_IN_BAND) {
            there.add(thing);
        }
    }

    /// Those that lie over a box, if only by an edge, each once; those of one line in the order in which they were
    /// given.
    Stream<T> meeting(Box box) {
        return bandsOf(box)
                .boxed()
                .flatMap(band -> inBand(band).stream()
                        .filter(thing -> place.apply(thing).meets(box))
                        .filter(thing ->
                                band == Math.max(band(place.apply(thing).top()), band(box.top()))));
    }

    private List<T> inBand(int band) {
        var there = bands.getOrDefault(band, List.of());
        comparisons += there.size();
        return comparisons > MOST_COMPARISONS ? List.of() : there;
    }

    private static IntStream bandsOf(Box box) {
        var first = band(box.top());
        return IntStream.rangeClosed(first, Math.max(first, band(box.bottom())));
    }

    private static int band(double y) {
        return (int) Math.clamp(Math.floor(y / BAND), 0, MOST);
    }
}
