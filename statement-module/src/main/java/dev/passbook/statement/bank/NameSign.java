package dev.passbook.statement.bank;

import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bank's name. Names contain each other ("Bank of India" is in three others), so the longest one at a place
/// wins, and a name that goes on before or after the match is most likely that of a bank we do not know.
final class NameSign implements Sign {

    private static final int ALONE = 50;
    private static final int BEGINS = 25;
    private static final int WITHIN = 15;
    private static final int IN_SMALL_PRINT = 10;

    /// On a line of its own below the table, where a letterhead's foot names the bank.
    private static final int FOOT = 25;

    /// A gap, in font sizes, that parts one cell of a line from the next.
    private static final double CELL = 2.0;

    /// An address beside a bank says nothing about the account.
    private static final Set<String> LANDMARK =
            Set.of("near", "nr", "opp", "opposite", "behind", "beside", "besides", "above", "adjacent", "adj", "below");

    /// Colonies, roads and societies are called after banks.
    private static final Set<String> PLACE = Set.of("""
            colony road nagar society employees officers staff quarters layout lane street chowk marg atm""".split("\\s+"));

    /// Whose bank this is not: where somebody works, or where money went or came from.
    private static final Set<String> RELATED = Set.of("""
            employer employed employee company organisation organization occupation profession designation
            nominee guarantor beneficiary payee payer remitter drawee biller merchant""".split("\\s+"));

    /// Words that stand beside a bank's name in a heading without being part of it.
    private static final Set<String> HEADING = Set.of("""
            the ltd pvt private company india n a na bank name branch base home your welcome
            statement estatement e account accounts savings saving current transaction transactions history details page
            of for to with from at in by""".split("\\s+"));

    /// Names that hold the name of one of ours and are none. "Indian Bank Statement" is a title that samples
    /// carry.
    private static final List<String> OTHERS = List.of(
            "Reserve Bank of India",
            "Small Industries Development Bank of India",
            "Export Import Bank of India",
            "Indian Bank Statement",
            "Indian Bank Account");

    private static final Pattern INDIA = Pattern.compile("""
            (?ix) \\b (?: ifsc? | micr | inr | rs | india | gstin? | upi | neft | rtgs | imps | aadhaar ) \\b
            | ₹ | \\b indian \\s | \\.in \\b""");

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /// @param bank null for a name that is none of ours
    private record Name(List<String> words, @Nullable Bank bank) {}

    /// @param end the place behind it
    private record Match(Name name, int start, int end) {

        boolean isIn(Match other) {
            return other != this
                    && other.start <= start
                    && end <= other.end
                    && other.name.words().size() > name.words().size();
        }
    }

    NameSign(BankDirectory directory) {
        directory.all().forEach(bank -> bank.printedNames().forEach(printed -> add(printed, bank)));
        OTHERS.forEach(printed -> add(printed, null));
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name name) -> name.words().size())
                                .reversed()));
    }

    private void add(String printed, @Nullable Bank bank) {
        var words = PrintedText.words(printed);
        byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Name(words, bank));
    }

    @Override
    public Stream<Evidence> in(Zones zones, DocumentFacts facts) {
        var indian = Stream.concat(zones.lines(), zones.opening().stream())
                .anyMatch(line -> INDIA.matcher(line.text()).find());
        return Stream.concat(
                        zones.header().stream().flatMap(line -> in(line, BEGINS, WITHIN)),
                        zones.footer().stream()
                                .flatMap(line ->
                                        in(line, IN_SMALL_PRINT, IN_SMALL_PRINT).map(found -> found.inFooter(line))))
                .filter(found -> indian || !found.bank().abroad())
                .map(Found::evidence);
    }

    private record Found(Bank bank, int weight, String text) {

        /// Below the table a name counts for more than a mention only when it has its line to itself.
        Found inFooter(TextLine line) {
            return weight == ALONE ? new Found(bank, text.equals(line.text()) ? FOOT : IN_SMALL_PRINT, text) : this;
        }

        Evidence evidence() {
            return new Evidence(bank.id(), Kind.NAME, weight, text);
        }
    }

    private Stream<Found> in(TextLine line, int begins, int within) {
        return line.pieces(CELL).stream().flatMap(piece -> {
            var words = PrintedText.wordsAndBreaks(piece.text());
            return matches(words).stream()
                    .filter(match -> !isLandmark(words, match) && !isRelated(words, match))
                    .flatMap(match -> Stream.ofNullable(match.name().bank())
                            .map(bank -> new Found(bank, weight(words, match, begins, within), piece.text())));
        });
    }

    private List<Match> matches(List<String> words) {
        var all = IntStream.range(0, words.size())
                .boxed()
                .flatMap(start -> byFirstWord.getOrDefault(words.get(start), List.of()).stream()
                        .flatMap(name -> match(name, words, start).stream()))
                .toList();
        return all.stream().filter(match -> all.stream().noneMatch(match::isIn)).toList();
    }

    /// A name may have marks inside: "Municipal Bank, Mumbai".
    private static Optional<Match> match(Name name, List<String> words, int start) {
        int at = start;
        for (var word : name.words()) {
            at += at > start && at < words.size() && words.get(at).equals(PrintedText.BREAK) ? 1 : 0;
            if (at == words.size() || !words.get(at).equals(word)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(new Match(name, start, at));
    }

    private static boolean isLandmark(List<String> words, Match match) {
        return match.start() > 0 && LANDMARK.contains(words.get(match.start() - 1))
                || match.start() > 1
                        && words.get(match.start() - 1).equals("to")
                        && words.get(match.start() - 2).equals("next")
                || match.end() < words.size() && PLACE.contains(words.get(match.end()));
    }

    private static boolean isRelated(List<String> words, Match match) {
        return words.subList(0, match.start()).stream().anyMatch(RELATED::contains);
    }

    private static int weight(List<String> words, Match match, int begins, int within) {
        var free = isFree(words, match.start() - 1);
        var alone = free
                && IntStream.range(0, words.size())
                        .filter(at -> at < match.start() || at >= match.end())
                        .mapToObj(words::get)
                        .allMatch(word -> word.equals(PrintedText.BREAK) || HEADING.contains(word));
        if (alone) {
            return ALONE;
        }
        return free ? begins : within;
    }

    private static boolean isFree(List<String> words, int before) {
        return before < 0 || words.get(before).equals(PrintedText.BREAK) || HEADING.contains(words.get(before));
    }
}
