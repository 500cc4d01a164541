package dev.passbook.analysis.channel;

import dev.passbook.analysis.channel.Narration.Gap;
import dev.passbook.statement.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The merchant categories by the terms that tell them, whatever the channel.
final class Merchants {

    /// A name before a word, then the longer find, then the earlier entry of the file.
    private static final Comparator<Find> BEST = Comparator.comparing(
                    (Find find) -> find.clue().name())
            .thenComparing(find -> find.sighting().length())
            .thenComparing(find -> find.clue().rank(), Comparator.reverseOrder());

    private final Map<Integer, Clue> clues = new HashMap<>();

    Merchants(List<Worded> categories, Vocabulary vocabulary) {
        for (int rank = 0; rank < categories.size(); rank++) {
            var worded = categories.get(rank);
            for (var name : worded.names()) {
                clues.putIfAbsent(vocabulary.number(name), new Clue(worded.category(), true, rank));
            }
            for (var word : worded.words()) {
                clues.putIfAbsent(vocabulary.number(word), new Clue(worded.category(), false, rank));
            }
        }
    }

    /// The category that the terms of a narration tell, if any.
    ///
    /// @param sightings all that stand in it
    Optional<Category> tell(Narration narration, List<Sighting> sightings, Direction direction) {
        var finds = finds(sightings);
        if (finds.isEmpty()) {
            return Optional.empty(); // most rows name no merchant
        }
        return finds.stream()
                .filter(find ->
                        finds.stream().noneMatch(other -> other.sighting().covers(find.sighting())))
                .filter(find -> find.clue().category().isGiven())
                .filter(find -> find.clue().category().admits(direction))
                .filter(find -> !isFirstName(find, finds, narration))
                .max(BEST)
                .map(find -> find.clue().category());
    }

    /// People are called like shops. What such shops sell (`HOTEL RAJ`) says nothing about people.
    private static boolean isFirstName(Find find, List<Find> finds, Narration narration) {
        int end = find.sighting().end();
        return find.clue().name()
                && narration.gapBefore(end) == Gap.SPACE
                && finds.stream()
                        .anyMatch(other -> other.clue().category().isSurname()
                                && other.sighting().start() == end);
    }

    private List<Find> finds(List<Sighting> sightings) {
        var finds = new ArrayList<Find>();
        for (var sighting : sightings) {
            var clue = clues.get(sighting.term());
            if (clue != null) {
                finds.add(new Find(sighting, clue));
            }
        }
        return finds;
    }

    /// A category with its terms read.
    record Worded(Category category, Set<Term> names, Set<Term> words) {

        static Worded of(Category category, WordLists lists) {
            return new Worded(category, lists.terms(category.names()), lists.terms(category.words()));
        }

        Stream<Term> terms() {
            return Stream.concat(names.stream(), words.stream());
        }
    }

    /// What a term tells.
    ///
    /// @param name whether it is a merchant's name rather than a common word
    /// @param rank the place of its category in the file
    private record Clue(Category category, boolean name, int rank) {}

    private record Find(Sighting sighting, Clue clue) {}
}
