package dev.passbook.statement.anonymiser;

import dev.passbook.statement.bank.Bank;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.bank.BankTemplate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that say nothing about anybody. Whatever is not among them is replaced.
final class KeptWords {

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /// The shortest word that is known again where words are run together: `ClosingBalance`.
    private static final int SHORTEST_PART = 4;

    private static final int LONGEST = 40;

    private final Set<String> words = new HashSet<>();
    private final Set<String> handles;

    KeptWords(BankDirectory banks) {
        words.addAll(file("kept-words.txt"));
        banks.all().stream()
                .flatMap(bank -> banks.template(bank.id()).stream())
                .flatMap(KeptWords::words)
                .forEach(words::add);
        handles = file("kept-handles.txt");
        banks.all().stream().map(Bank::domains).forEach(handles::addAll);
    }

    /// The names that a bank's own layouts give to columns and fields.
    private static Stream<String> words(BankTemplate template) {
        var columns = template.recognise().columns().stream().flatMap(names -> names.stream());
        var labels = template.identity().labels();
        var fields = Stream.of(labels.account(), labels.name(), labels.address(), labels.type(), labels.limit())
                .flatMap(names -> names.stream());
        return Stream.concat(columns, fields)
                .flatMap(name -> WORDS.splitAsStream(name.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1);
    }

    private static Set<String> file(String name) {
        var file = Objects.requireNonNull(KeptWords.class.getResourceAsStream("/anonymiser/" + name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(Predicate.not(String::isEmpty))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether exactly this word is listed, in whatever case, with or without accents.
    boolean list(String word) {
        return word.length() <= LONGEST && words.contains(plain(word));
    }

    private static String plain(String word) {
        var parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        return ACCENTS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Whether a word is listed, or made of listed ones: each sign drawn twice, or several run together, as in
    /// `ChequeNo` and `CLOSINGBALANCE`.
    boolean hold(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        var lower = plain(word);
        return words.contains(lower) || words.contains(undoubled(lower)) || isRunTogether(lower) || isCamel(word);
    }

    private boolean isCamel(String word) {
        var humps = HUMP.split(word);
        return humps.length > 1 && Stream.of(humps).allMatch(this::list);
    }

    /// `ddaattee`, as fonts with a shadow are read; empty when the word is none of that kind.
    private static String undoubled(String word) {
        var half = new StringBuilder();
        for (int at = 0; at + 1 < word.length(); at += 2) {
            if (word.charAt(at) != word.charAt(at + 1)) {
                return "";
            }
            half.append(word.charAt(at));
        }
        return word.length() % 2 == 0 ? half.toString() : "";
    }

    private boolean isRunTogether(String word) {
        var reached = new boolean[word.length() + 1];
        reached[0] = true;
        for (int to = SHORTEST_PART; to <= word.length(); to++) {
            for (int from = 0; from <= to - SHORTEST_PART && !reached[to]; from++) {
                reached[to] = reached[from] && words.contains(word.substring(from, to));
            }
        }
        return reached[word.length()];
    }

    /// Whether thousands share what stands behind the `@` of an address.
    boolean holdHandle(String handle) {
        return handles.contains(handle.toLowerCase(Locale.ROOT));
    }
}
