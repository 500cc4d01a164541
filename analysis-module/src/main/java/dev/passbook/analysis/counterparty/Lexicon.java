package dev.passbook.analysis.counterparty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The words of `rules/counterparties.yaml`, ready for look-ups. Immutable.
final class Lexicon {

    /// Below this a cut bank name, such as `STATE`, could be anybody's.
    private static final int SHORTEST_CUT_BANK = 5;

    /// Below this a cut remark, such as `PA`, could be anything.
    private static final int SHORTEST_CUT_REMARK = 3;

    private static final Lexicon LEXICON = new Lexicon(read("/rules/counterparties.yaml"));

    private final Set<String> noise;
    private final Set<String> remarkOpenings;
    private final Set<String> ownOpenings;
    private final Set<String> ownWords;
    private final Set<String> bankShortNames;
    private final Set<String> titles;
    private final Set<String> legalForms;
    private final Set<String> organisations;
    private final Set<String> handleMarks;
    private final Set<String> cities;
    private final Set<String> bankCodes;
    private final Set<String> known;
    private final Set<String> beginnings;
    /// The names without spaces, each with the length of its first word, which alone could be a person (`LAKSHMI
    /// VILAS`).
    private final TreeMap<String, Integer> bankNames = new TreeMap<>();
    private final TreeSet<String> cuttableRemarks;

    private Lexicon(Words words) {
        noise = new HashSet<>(words.rails()); // asked for several times a word, where Set.of is slower
        noise.addAll(words.remarks());
        remarkOpenings = Set.copyOf(words.remarkOpenings());
        ownOpenings = Set.copyOf(words.ownOpenings());
        ownWords = Set.copyOf(words.ownWords());
        bankShortNames = Set.copyOf(words.bankShortNames());
        titles = Set.copyOf(words.titles());
        legalForms = Set.copyOf(words.legalForms());
        organisations = Set.copyOf(words.organisations());
        handleMarks = Set.copyOf(words.handleMarks());
        cities = Set.copyOf(words.cities());
        bankCodes = Set.copyOf(words.bankCodes());
        words.banks().forEach(bank -> bankNames.put(bank.replace(" ", ""), (bank + " ").indexOf(' ')));
        cuttableRemarks = new TreeSet<>(words.remarks());
        known = Stream.of(noise, ownWords, bankShortNames, legalForms, organisations)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
        beginnings = known.stream()
                .flatMap(word -> IntStream.range(1, word.length()).mapToObj(end -> word.substring(0, end)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Lexicon get() {
        return LEXICON;
    }

    /// Whether a word never makes a name: a rail, a remark or a single letter.
    boolean isNoise(String word) {
        return word.length() == 1 || noise.contains(word);
    }

    boolean isCutRemark(String word) {
        if (word.length() < SHORTEST_CUT_REMARK) {
            return false;
        }
        var next = cuttableRemarks.ceiling(word);
        return next != null && next.startsWith(word);
    }

    boolean opensRemark(String word) {
        return remarkOpenings.contains(word);
    }

    /// Whether a narration that begins with this word is the bank's own entry or cash.
    boolean opensOwnEntry(String word) {
        return ownOpenings.contains(word) || ownWords.contains(word);
    }

    boolean isOwnWord(String word) {
        return ownWords.contains(word);
    }

    /// Whether these letters name a bank, whole or cut.
    ///
    /// @param compact without spaces
    boolean isBank(String compact) {
        if (bankShortNames.contains(compact) || bankCodes.contains(compact)) {
            return true;
        }
        if (compact.length() < SHORTEST_CUT_BANK) {
            return false;
        }
        var next = bankNames.ceilingEntry(compact);
        var before = bankNames.floorKey(compact);
        boolean cut = next != null && next.getKey().startsWith(compact) && compact.length() > next.getValue();
        return cut || before != null && compact.startsWith(before);
    }

    boolean isTitle(String word) {
        return titles.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    boolean isLegalForm(String word) {
        return legalForms.contains(word);
    }

    boolean isOrganisationWord(String word) {
        return organisations.contains(word);
    }

    boolean isHandleMark(String word) {
        return handleMarks.contains(word);
    }

    boolean isCity(String words) {
        return cities.contains(words);
    }

    /// Whether two fragments are one known word that a line's end cut.
    boolean isCut(String first, String second) {
        return beginnings.contains(first)
                && known.contains(first + second)
                && !(known.contains(first) && known.contains(second));
    }

    private static Words read(String file) {
        try (InputStream yaml = Lexicon.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException("There is no %s on the class path".formatted(file));
            }
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(yaml, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /// The file as written.
    private record Words(
            List<String> rails,
            List<String> remarks,
            @JsonProperty("remark_openings") List<String> remarkOpenings,
            @JsonProperty("own_openings") List<String> ownOpenings,
            @JsonProperty("own_words") List<String> ownWords,
            List<String> banks,
            @JsonProperty("bank_short_names") List<String> bankShortNames,
            List<String> titles,
            @JsonProperty("legal_forms") List<String> legalForms,
            List<String> organisations,
            @JsonProperty("handle_marks") List<String> handleMarks,
            List<String> cities,
            @JsonProperty("bank_codes") List<String> bankCodes) {}
}
