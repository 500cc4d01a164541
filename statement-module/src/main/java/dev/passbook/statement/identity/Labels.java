package dev.passbook.statement.identity;

import dev.passbook.statement.bank.BankTemplate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The dictionary of labels: the general one and that of a bank.
final class Labels {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+(?:'s)?|\\d+|#");
    private static final Pattern COLON = Pattern.compile("[\\s.)\\]]{0,3}(?::|=).*", Pattern.DOTALL);

    /// An IFSC or a number.
    private static final Pattern VALUE =
            Pattern.compile("[\\s.]{0,3}(?:[A-Z]{4}0[A-Z0-9]{6}|[Xx*\\d]{5,}).*", Pattern.DOTALL);

    /// The number of an account, masked or not, right behind the word for it.
    private static final Pattern ACCOUNT_NUMBER =
            Pattern.compile("\\s{0,2}[-–]?\\s{0,2}[Xx*•\\d]{8,}.*", Pattern.DOTALL);

    /// Every other word may stand before these and make them those of a branch, a manager, a parent.
    private static final Set<List<String>> ONLY_FIRST =
            Set.of(List.of("number"), List.of("name"), List.of("address"), List.of("limit"), List.of("type"));

    private record Phrase(List<String> words, Field field, boolean ordinary) {}

    private record Token(String text, int from, int to) {}

    private final Set<List<String>> ordinary;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Labels(LabelFile general, @Nullable BankTemplate template) {
        this.ordinary = general.ordinary().stream().map(Labels::words).collect(Collectors.toSet());
        general.fields().forEach((field, labels) -> labels.forEach(label -> add(label, field)));
        if (template != null) {
            var own = template.identity().labels();
            own.account().forEach(label -> add(label, Field.ACCOUNT));
            own.name().forEach(label -> add(label, Field.NAME));
            own.address().forEach(label -> add(label, Field.ADDRESS));
            own.type().forEach(label -> add(label, Field.TYPE));
            own.limit().forEach(label -> add(label, Field.LIMIT));
        }
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    private static List<String> words(String label) {
        return tokens(label).stream().map(Token::text).toList();
    }

    private void add(String label, Field field) {
        var words = words(label);
        byFirstWord
                .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new Phrase(words, field, ordinary.contains(words)));
    }

    /// The labels of a line from left to right, none within another.
    List<Label> in(HeaderLine line) {
        var tokens = tokens(line.text());
        var labels = new ArrayList<Label>();
        int at = 0;
        while (at < tokens.size()) {
            var label = at(tokens, at, line, followsLabel(labels, tokens.get(at), line));
            if (label == null) {
                at++;
            } else {
                labels.add(label);
                while (at < tokens.size() && tokens.get(at).from() < label.to()) {
                    at++;
                }
            }
        }
        return labels;
    }

    /// Headings of a table of values stand close together: once one is a label, the next is too.
    private static boolean followsLabel(List<Label> labels, Token token, HeaderLine line) {
        return !labels.isEmpty()
                && line.text().substring(labels.getLast().to(), token.from()).isBlank();
    }

    private @Nullable Label at(List<Token> tokens, int at, HeaderLine line, boolean followsLabel) {
        for (var phrase : byFirstWord.getOrDefault(tokens.get(at).text(), List.of())) {
            int end = at + phrase.words().size();
            if (end <= tokens.size() && matches(phrase, tokens.subList(at, end))) {
                var label = label(phrase, tokens.get(at), tokens.get(end - 1), line, followsLabel);
                if (label != null) {
                    return label;
                }
            }
        }
        return null;
    }

    private static boolean matches(Phrase phrase, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).text().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Label label(
            Phrase phrase, Token first, Token last, HeaderLine line, boolean followsLabel) {
        var rest = line.text().substring(last.to());
        var colon = COLON.matcher(rest).matches();
        var begins = line.beginsCell(first.from()) || isAfterMark(line.text(), first.from());
        var firstOnly = ONLY_FIRST.contains(phrase.words());
        var valid = phrase.ordinary()
                ? colon && (begins || !firstOnly)
                        || begins && line.endsCell(last.to())
                        || !firstOnly
                                && phrase.field() == Field.ACCOUNT
                                && ACCOUNT_NUMBER.matcher(rest).matches()
                : colon || begins || followsLabel || follows(rest);
        return valid ? new Label(phrase.field(), first.from(), last.to(), colon) : null;
    }

    /// A label in the middle of a line is one if its value follows at once: `IFSC HDFC0000001 Account No 123`.
    private static boolean follows(String rest) {
        return rest.length() > 1 && VALUE.matcher(rest).matches();
    }

    private static boolean isAfterMark(String text, int place) {
        int at = place - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && "|(;,".indexOf(text.charAt(at)) >= 0;
    }

    private static List<Token> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(token -> new Token(
                        token.group().toLowerCase(Locale.ROOT).replace("'s", "s"), token.start(), token.end()))
                .toList();
    }
}
