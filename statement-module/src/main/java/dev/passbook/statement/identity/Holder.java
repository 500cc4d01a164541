package dev.passbook.statement.identity;

import dev.passbook.statement.bank.TextLine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Name and address of the account's holder, from labels or from the unlabelled block.
record Holder(@Nullable String name, @Nullable String address) {

    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L}.*\\p{L})[\\p{L}][^|:\\d]{1,120}");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern SEVERAL = Pattern.compile("(\\S+(?: \\S+){1,6}) & \\S+ \\S.*");
    private static final Pattern GREETING = Pattern.compile("""
            (?ix) (?: (?: welcome | dear | hello | hi ) [\\s,]+
                (?! (?: to | back | sir | madam | customers? | valued | member ) \\b )
              | (?: account \\s )? statement \\s (?: of | for ) \\s (?= (?: mr | mrs | ms | miss | m/s | smt ) \\b ) )
            (\\p{L} [\\p{L}\\s.'/-]{2,60}? ) [\\s,!.]*""");

    /// The postal code of an Indian town.
    private static final Pattern PIN = Pattern.compile("\\b[1-9]\\d{2} ?\\d{3}\\b");

    private static final Pattern RELATION = Pattern.compile("(?i)\\s+(?:[SDWC]/O)\\b.*");

    static Holder in(Header header, double pageWidth, Optional<AccountNumber> account, String addressJoin) {
        var block = HolderBlock.in(header, pageWidth);
        var labelled = labelledName(header)
                .or(() -> account.flatMap(AccountNumber::holder))
                .or(() -> ListTitle.in(header).map(ListTitle::name))
                .filter(name -> block.filter(found -> found.titled() && !sharesWord(found.name(), name))
                        .isEmpty());
        var name = labelled.or(() -> block.map(HolderBlock::name))
                .or(() -> greeted(header))
                .orElse(null);
        var holder = name == null ? null : first(name);
        var address = labelledAddress(header, addressJoin)
                .or(() -> underName(header, addressJoin))
                .or(() -> block.filter(found -> !found.address().isEmpty())
                        .filter(found -> labelled.isEmpty() || sharesWord(found.name(), labelled.get()))
                        .map(found -> String.join(addressJoin, found.address())));
        return new Holder(holder, address.map(Holder::plainDashes).orElse(null));
    }

    /// Apps and letters say only `Welcome Ms. Leela Testwala`, or `Statement of Ms. Leela Testwala`.
    private static Optional<String> greeted(Header header) {
        return header.lines().stream()
                .map(line -> GREETING.matcher(line.line().pieces(1.5).getFirst().text()))
                .filter(Matcher::matches)
                .map(greeting -> greeting.group(1))
                .findFirst();
    }

    /// The block is the holder's when it names the same person, perhaps shorter.
    private static boolean sharesWord(String one, String other) {
        return Stream.of(one.split("\\W+"))
                .filter(word -> word.length() > 2)
                .anyMatch(word -> other.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    /// Of several persons the first: the others are joint holders. Firms have ampersands too.
    private static String first(String name) {
        var several = SEVERAL.matcher(name);
        return several.matches() && !Category.isFirm(name) ? several.group(1) : name;
    }

    private static Optional<Value> nameValue(Header header) {
        return header.values(Field.NAME)
                .filter(value -> NAME.matcher(value.text()).matches())
                .max(Comparator.comparing(value -> value.label().colon()));
    }

    private static Optional<String> labelledName(Header header) {
        return nameValue(header)
                .map(value -> withRest(header, value))
                .map(name -> RELATION.matcher(name).replaceFirst(""));
    }

    /// Below a labelled name the address often goes without a label of its own.
    private static Optional<String> underName(Header header, String addressJoin) {
        return nameValue(header)
                .map(value -> Stream.of(header.underLabel(value), header.continuation(value))
                        .filter(lines -> lines.stream()
                                .anyMatch(line -> NUMBER.matcher(line.text()).find()))
                        .findFirst()
                        .orElse(List.of()))
                .map(lines -> lines.stream()
                        .map(TextLine::text)
                        .takeWhile(text -> !HolderBlock.endsAddress(text))
                        .collect(Collectors.joining(addressJoin)))
                .filter(address -> !address.isEmpty());
    }

    private static String withRest(Header header, Value value) {
        var rest = header.continuation(value).stream()
                .map(TextLine::text)
                .takeWhile(text -> NAME.matcher(text).matches() && !HolderBlock.isHeading(text))
                .limit(1);
        return Stream.concat(Stream.of(value.text()), rest).collect(Collectors.joining(" "));
    }

    private static Optional<String> labelledAddress(Header header, String addressJoin) {
        return header.values(Field.ADDRESS)
                .filter(value -> !isBranchs(header, value))
                .map(value -> Stream.concat(Stream.of(value.unfinished()), restOfAddress(header, value))
                        .collect(Collectors.joining(addressJoin)))
                .findFirst();
    }

    /// The lines below that begin where the address begins, or where its label does if they end with a PIN.
    private static Stream<String> restOfAddress(Header header, Value value) {
        var rest = addressLines(header.continuation(value));
        var underLabel = rest.isEmpty() ? addressLines(header.underLabel(value)) : rest;
        return rest.isEmpty()
                        && underLabel.stream()
                                .noneMatch(text -> PIN.matcher(text).find())
                ? Stream.of()
                : underLabel.stream();
    }

    private static List<String> addressLines(List<TextLine> lines) {
        return lines.stream()
                .map(TextLine::text)
                .takeWhile(text -> !HolderBlock.endsAddress(text))
                .toList();
    }

    /// An address belongs to the branch if the label above it, in the same column, is one of the branch.
    private static boolean isBranchs(Header header, Value value) {
        double left = header.line(value.labelLine()).leftOf(value.label());
        for (int number = value.labelLine() - 1; number >= 0; number--) {
            var line = header.line(number);
            var above = line.labels().stream()
                    .filter(label -> Math.abs(line.leftOf(label) - left)
                            < 1.5 * line.line().fontSize())
                    .findFirst();
            if (above.isPresent()) {
                return above.get().field() == Field.BRANCH
                        || header.line(number).text().toLowerCase(Locale.ROOT).contains("branch address");
            }
        }
        return false;
    }

    private static String plainDashes(String text) {
        return text.replace('–', '-').replace('—', '-');
    }
}
