package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares what the pages of a document said at an earlier save with what they say now.
///
/// What was added without touching the rest (the number of a page, a stamp, another signature) is how banks' own
/// software works. What a signed page says must stay as it is.
final class Updates {

    private static final int MOST_ON_PAGE = 20;

    /// How far a text may move and be the same, in points.
    private static final double MOVED = 1;

    private final List<Page> before;
    private final List<Page> now;
    private final TableArea table;

    /// @param before the pages as they were saved earlier
    Updates(List<Page> before, List<Page> now, TableArea table) {
        this.before = before;
        this.now = now;
        this.table = table;
    }

    /// Everything that is not as it was when the document was signed.
    List<Finding> sinceSignature() {
        var findings = new ArrayList<Finding>();
        for (var at = 0; at < Math.min(before.size(), now.size()); at++) {
            var page = now.get(at);
            changes(before.get(at), page)
                    .filter(change -> !change.isMove())
                    .limit(MOST_ON_PAGE)
                    .map(change -> signed(page, change))
                    .forEach(findings::add);
        }
        return findings;
    }

    /// Figures that another figure took the place of.
    ///
    /// @param revision the save that did it, from 2
    List<Finding> since(int revision) {
        var findings = new ArrayList<Finding>();
        for (var at = 0; at < Math.min(before.size(), now.size()); at++) {
            var page = now.get(at);
            changes(before.get(at), page)
                    .flatMap(change -> figures(page, change, revision).stream())
                    .limit(MOST_ON_PAGE)
                    .forEach(findings::add);
        }
        return findings;
    }

    /// @param was empty where there was nothing
    /// @param is empty where there is nothing any more
    private record Change(Optional<Word> was, Optional<Word> is) {

        boolean isMove() {
            return was.map(Word::text).equals(is.map(Word::text));
        }

        Word place() {
            return is.or(() -> was).orElseThrow();
        }
    }

    private static Stream<Change> changes(Page before, Page now) {
        if (before.words().equals(now.words())) {
            return Stream.empty();
        }
        var gone = without(before.words(), now.words());
        var come = without(now.words(), before.words());
        var places = new TextGrid<>(come, Updates::ink);
        var replaced = gone.stream()
                .map(word ->
                        new Change(Optional.of(word), places.meeting(ink(word)).findFirst()))
                .toList();
        var replacing = Collections.newSetFromMap(new IdentityHashMap<Word, Boolean>());
        replaced.forEach(change -> change.is().ifPresent(replacing::add));
        return Stream.concat(
                replaced.stream(),
                come.stream()
                        .filter(word -> !replacing.contains(word))
                        .map(word -> new Change(Optional.empty(), Optional.of(word))));
    }

    /// The words that do not stand at their places on another page.
    private static List<Word> without(List<Word> words, List<Word> others) {
        var places = new TextGrid<>(others, Updates::ink);
        return words.stream()
                .filter(word -> places.meeting(ink(word)).noneMatch(other -> isSame(word, other)))
                .toList();
    }

    private static boolean isSame(Word word, Word other) {
        return word.text().equals(other.text())
                && Math.abs(word.left() - other.left()) <= MOVED
                && Math.abs(word.baseline() - other.baseline()) <= MOVED;
    }

    private static Box ink(Word word) {
        return Figure.ink(word.box(), word.fontSize());
    }

    private static Finding signed(Page page, Change change) {
        return new Finding(
                Trace.CHANGED_AFTER_SIGNATURE,
                page.number(),
                change.place().box(),
                "%s stands where %s was signed".formatted(text(change.is()), text(change.was())),
                evidence("signed", change));
    }

    private Optional<Finding> figures(Page page, Change change, int revision) {
        var was = change.was().flatMap(Figure::of);
        var is = change.is().flatMap(Figure::of);
        if (was.isEmpty()
                || is.isEmpty()
                || !is.get().standsFor(was.get())
                || is.get().says(was.get())) {
            return Optional.empty();
        }
        if (was.get().kind() != Figure.Kind.AMOUNT
                && !table.holds(page.number(), is.get().ink())) {
            return Optional.empty();
        }
        var evidence = evidence("before", change);
        evidence.put("revision", String.valueOf(revision));
        return Optional.of(new Finding(
                Trace.FIGURE_CHANGED_IN_UPDATE,
                page.number(),
                is.get().ink(),
                "%s was changed to %s when the file was saved for the %d. time"
                        .formatted(was.get().text(), is.get().text(), revision),
                evidence));
    }

    private static Map<String, String> evidence(String former, Change change) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put(former, change.was().map(Word::text).orElse(""));
        evidence.put("now", change.is().map(Word::text).orElse(""));
        return evidence;
    }

    private static String text(Optional<Word> word) {
        return word.map(found -> "'" + found.text() + "'").orElse("nothing");
    }
}
