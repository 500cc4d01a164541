package dev.passbook.statement.identity;

import dev.passbook.statement.Period;
import dev.passbook.statement.bank.BankTemplate;
import dev.passbook.statement.bank.BankTemplate.IdentityHints;
import dev.passbook.statement.bank.TextLine;
import dev.passbook.statement.bank.Zones;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads who a statement belongs to. Every part is read for itself: what is missing or damaged leaves the others
/// be.
public final class IdentityReader {

    /// The fifth sign is a zero, which some fonts give back as the letter.
    private static final Pattern IFSC = Pattern.compile("(?<![A-Z0-9])([A-Z]{4})[0O]([A-Z0-9]{6})(?![A-Z0-9])");

    /// Where types stand in a table, the next heading is no type; nor is a text with a label in it.
    private static final Pattern HEADING = Pattern.compile("(?i).*(?:\\b(?:number|currency|balance|no)\\b|:).*");

    private static final Pattern MICR = Pattern.compile("^\\D{0,3}(\\d{9})(?!\\d).*");
    private static final Pattern AMOUNT = Pattern.compile(
            "^[^\\d-]{0,6}(\\d{1,3}(?:,\\d{2,3}){1,5}+|\\d{1,13}+)(\\.\\d{1,2}+)?+(?:/-?|(?![,\\d/-])).*");

    /// Behind its label an IFSC may be parted after the bank's letters, or be in small letters.
    private static final Pattern PARTED = Pattern.compile("^\\W*([A-Z]{4}) ?[-]? ?([0O][A-Z0-9]{6})(?![A-Z0-9]).*");

    private final LabelFile labels = LabelFile.read();

    /// @param template of the bank, null when the bank is not known or has no ways of its own
    public Identity read(Zones zones, @Nullable BankTemplate template) {
        var header = Header.of(zones.header(), new Labels(labels, template));
        var hints = template == null ? IdentityHints.NONE : template.identity();
        var account = AccountNumber.in(header);
        var holder = Holder.in(header, zones.pageWidth(), account, hints.addressJoin());
        var type = header.values(Field.TYPE)
                .map(Value::text)
                .filter(text -> !HEADING.matcher(text).matches())
                .findFirst()
                .orElse(null);
        return new Identity(
                holder.name(),
                holder.address(),
                account.map(AccountNumber::printed).orElse(null),
                ifsc(header).orElse(null),
                micr(header).orElse(null),
                Category.of(holder.name(), type),
                type,
                limit(header).orElse(null),
                period(zones).orElse(null));
    }

    private static Optional<Period> period(Zones zones) {
        return PeriodReader.in(texts(zones.header()))
                .or(() -> PeriodReader.between(
                        Stream.of(zones.header(), zones.opening())
                                .flatMap(lines -> texts(lines).stream())
                                .toList(),
                        Stream.of(zones.header(), zones.footer())
                                .flatMap(lines -> texts(lines).stream())
                                .toList()));
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).toList();
    }

    private static Optional<String> ifsc(Header header) {
        var labelled = header.values(Field.IFSC)
                .map(value ->
                        PARTED.matcher(value.text().toUpperCase(Locale.ROOT)).replaceFirst("$1$2"))
                .flatMap(text -> IFSC.matcher(text).results());
        var anywhere = header.lines().stream()
                .flatMap(line -> IFSC.matcher(line.text()).results())
                .filter(code -> code.group(2).chars().anyMatch(Character::isDigit));
        return Stream.concat(labelled, anywhere)
                .map(code -> code.group(1) + "0" + code.group(2))
                .findFirst();
    }

    private static Optional<String> micr(Header header) {
        return header.values(Field.MICR)
                .map(value -> MICR.matcher(value.text()))
                .filter(code -> code.matches())
                .map(code -> code.group(1))
                .findFirst();
    }

    /// What the bank allows at most; the drawing power where no limit is printed.
    private static Optional<BigDecimal> limit(Header header) {
        return Stream.concat(header.values(Field.LIMIT), header.values(Field.DRAWING_POWER))
                .map(value -> AMOUNT.matcher(value.text()))
                .filter(amount -> amount.matches())
                .map(amount -> new BigDecimal(
                                amount.group(1).replace(",", "") + (amount.group(2) == null ? "" : amount.group(2)))
                        .setScale(2, RoundingMode.UNNECESSARY))
                .findFirst();
    }
}
