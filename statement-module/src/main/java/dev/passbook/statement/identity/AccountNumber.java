package dev.passbook.statement.identity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.passbook.statement.bank.TextLine;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads account numbers, which stand among product words, currencies and names.
///
/// @param printed the number as printed
/// @param rest what follows it in its place
record AccountNumber(String printed, String rest) {

    private static final Pattern NUMBER = Pattern.compile(
            "^[^A-Za-z0-9*•]{0,4}((?:[Xx*•\\d]{1,4}(?:[ -][Xx*•\\d]{2,6}){2,4}|\\d{3,4} \\d{4,6}"
                    + "|[Xx*•\\d](?:[Xx*•\\d/-]*[Xx*•\\d])?))(?!\\d|[/.-]\\d)(.*)$",
            Pattern.DOTALL);

    /// After the number, a currency and then the holder: `123456789012(INR) - NAME`.
    private static final Pattern HOLDER = Pattern.compile("^\\W*(?:INR|Rs)\\W+([A-Za-z][A-Za-z .&'/]+)$");

    private static final Pattern MASKED = Pattern.compile("^([Xx*•]{4,}\\d{3,6})$");
    /// A product's name in the place of the word account: `Orange Everyday number: 123456789`.
    private static final Pattern OF_PRODUCT = Pattern.compile(
            "^[A-Z][A-Za-z'&]*(?: [A-Za-z'&]+){0,4} (?:number|no\\.?|nr\\.?) ?: ?(.+)$", CASE_INSENSITIVE);
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern BEHIND_SORT_CODE = Pattern.compile("\\b\\d{2}-\\d{2}-\\d{2} (\\d{8})\\b");

    private static final Pattern CODED =
            Pattern.compile("(?=.*\\d{4})(?:[A-Z0-9]{1,10}(?: ?[/-] ?[A-Z0-9]{1,14}){1,4}|\\d{4,5})");

    /// Shorter ones are page numbers and codes.
    private static final int SHORTEST = 6;

    private static final int LONGEST = 24;
    private static final int FEWEST_DIGITS = 3;
    private static final int USUAL_DIGITS = 9;

    /// The number that a text begins with; null when it begins with anything else.
    static @Nullable AccountNumber parse(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        var printed = matcher.group(1);
        long signs = printed.chars().filter(Character::isLetterOrDigit).count()
                + printed.chars().filter(sign -> sign == '*' || sign == '•').count();
        long digits = printed.chars().filter(Character::isDigit).count();
        var number = signs >= SHORTEST
                && signs <= LONGEST
                && digits >= FEWEST_DIGITS
                && !isDate(printed)
                && !isCode(digits, matcher.group(2));
        return number ? new AccountNumber(printed, matcher.group(2)) : null;
    }

    /// Letters right behind a number are a product's name only if the number is long enough to be an account.
    private static boolean isCode(long digits, String rest) {
        return digits < USUAL_DIGITS && !rest.isEmpty() && Character.isLetter(rest.charAt(0));
    }

    private static boolean isDate(String printed) {
        return printed.matches("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}");
    }

    /// The account of the statement. The sentence right above the transactions names it most surely, since a
    /// summary before may list other accounts.
    static Optional<AccountNumber> in(Header header) {
        var labelled = header.values(Field.ACCOUNT)
                .flatMap(value -> Stream.ofNullable(parse(value.text() + header.behind(value)))
                        .map(number -> new Candidate(
                                number, isTitle(header, value), value.label().colon())))
                .toList();
        return labelled.stream()
                .filter(Candidate::title)
                .reduce((_, last) -> last)
                .or(() -> labelled.stream().max(Comparator.comparing(Candidate::colon)))
                .map(Candidate::number)
                .or(() -> ListTitle.in(header).flatMap(title -> Optional.ofNullable(parse(title.number()))))
                .or(() -> coded(header))
                .or(() -> alone(header))
                .or(() -> ofProduct(header))
                .or(() -> iban(header));
    }

    private record Candidate(AccountNumber number, boolean title, boolean colon) {}

    private static boolean isTitle(Header header, Value value) {
        var before =
                header.line(value.labelLine()).text().substring(0, value.label().to());
        return before.regionMatches(true, 0, "statement", 0, 9)
                || before.regionMatches(true, 0, "account statement", 0, 17);
    }

    /// Small banks number accounts within a branch and a product: `12/SB/3456`, or with few digits.
    private static Optional<AccountNumber> coded(Header header) {
        return header.values(Field.ACCOUNT)
                .filter(value -> value.label().colon())
                .map(Value::text)
                .filter(text ->
                        CODED.matcher(text).matches() && HeaderDate.in(text).isEmpty())
                .map(text -> new AccountNumber(text, ""))
                .findFirst();
    }

    /// A masked number on a line of its own needs no label, nor does one behind a British sort code.
    private static Optional<AccountNumber> alone(Header header) {
        return header.lines().stream()
                .flatMap(line -> line.line().pieces(1.5).stream())
                .map(TextLine::text)
                .flatMap(text -> Stream.of(MASKED, BEHIND_SORT_CODE).map(pattern -> pattern.matcher(text)))
                .filter(found -> found.find())
                .flatMap(found -> Stream.ofNullable(parse(found.group(1))))
                .findFirst();
    }

    private static Optional<AccountNumber> ofProduct(Header header) {
        return IntStream.range(0, header.lines().size())
                .boxed()
                .flatMap(number -> header.line(number).line().pieces(1.5).stream()
                        .filter(piece -> !header.hasLabel(number, piece)))
                .map(piece -> OF_PRODUCT.matcher(piece.text()))
                .filter(Matcher::matches)
                .flatMap(found -> Stream.ofNullable(parse(found.group(1))))
                .findFirst();
    }

    /// Where nothing else names the account its international number does.
    private static Optional<AccountNumber> iban(Header header) {
        return header.lines().stream()
                .filter(line -> line.text().toUpperCase(Locale.ROOT).contains("IBAN"))
                .map(line -> IBAN.matcher(line.text()))
                .filter(Matcher::find)
                .map(found -> new AccountNumber(found.group(), ""))
                .findFirst();
    }

    /// The holder's name, when it follows the number.
    Optional<String> holder() {
        var matcher = HOLDER.matcher(rest);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
