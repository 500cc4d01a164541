package dev.passbook.statement.forensics;

import dev.passbook.statement.layout.Row;
import dev.passbook.statement.pdf.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the rows of a statement stand.
final class TableArea {

    private final Map<Integer, TextGrid<Box>> pages = new HashMap<>();

    TableArea(List<Row> rows) {
        var boxes = new HashMap<Integer, List<Box>>();
        rows.forEach(row -> boxes.computeIfAbsent(row.place().page(), _ -> new ArrayList<>())
                .add(row.place().box()));
        boxes.forEach((page, places) -> pages.put(page, new TextGrid<>(places, place -> place)));
    }

    boolean holds(int page, Box box) {
        var places = pages.get(page);
        return places != null && places.meeting(box).anyMatch(row -> row.sharedArea(box) > 0);
    }

    boolean has(int page) {
        return pages.containsKey(page);
    }
}
