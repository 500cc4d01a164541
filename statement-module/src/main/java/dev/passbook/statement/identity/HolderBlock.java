package dev.passbook.statement.identity;

import dev.passbook.statement.bank.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The customer as in the window of an envelope: a name and the lines of an address below it, on the left of the
/// first page, without a label.
///
/// @param name as printed
/// @param address its lines; may be empty
/// @param titled whether a title such as MR shows that it is a name
record HolderBlock(String name, List<String> address, boolean titled) {

    private static final Pattern TITLED = Pattern.compile(
            "(?i)^(?:mr|mrs|ms|miss|m/s|messrs|dr|smt|shri|sri|kum|kumari|master|prof|mx)\\b[. ].*\\p{L}.*");

    private static final Pattern LETTERHEAD = Pattern.compile("(?i)\\b(?:bank|branch|statement)\\b");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .&'()/-]*");

    /// Headings and letterheads stand where names do.
    private static final Pattern NO_NAME = Pattern.compile("""
            (?ix) \\b
            (?: statement | bank | banking | accounts? | branch | page | summary | details? | date | period | report
              | transactions? | welcome | dear | contact | customer | search | passbook | www | https? | ltd\\.?\\s?regd
              | personal | street | road | nagar | document | centre | center | p\\.?o\\.?\\sbox | balance | total
              | currency | enquiries | information | your | cin | notice | payments? | purchases | this | everyday
              | savings? | current | salary | overdraft )
            \\b""");

    /// What an address has and a heading has not: numbers, commas.
    private static final Pattern ADDRESS = Pattern.compile("[\\d,]");

    private static final Pattern NO_ADDRESS = Pattern.compile(
            "(?i)\\b(?:statement|summary|transactions?|passbook|period|balance|(?:account|customer|branch) details)\\b");

    /// A mail address or a telephone number.
    private static final Pattern CONTACT = Pattern.compile("\\S+@\\S+|\\+?\\d[\\d -]{8,15}\\d");

    private static final int MOST_WORDS = 8;
    private static final int MOST_LINES = 10;

    /// A gap, in font sizes, that parts the customer's column from the one beside it.
    private static final double COLUMN = 1.5;

    /// The share of the page's width in which the block begins.
    private static final double LEFT = 0.42;

    /// The widest gap, in font sizes, between two lines of the block.
    private static final double GAP = 4.5;

    /// The widest gap between the name and the address; some letters leave room for joint holders.
    private static final double GAP_BELOW_NAME = 8;

    /// Text that runs further to the right, as a share of the page's width, is prose.
    private static final double RIGHT = 0.65;

    private static final double SAME_LEFT = 0.6;

    /// Finds the block; a line with a title such as MR is surest.
    static Optional<HolderBlock> in(Header header, double pageWidth) {
        var lines = left(header, pageWidth);
        var titled = lines.stream()
                .filter(line -> isTitled(line))
                .findFirst()
                .map(line -> block(lines, lines.indexOf(line)));
        return titled.or(() -> untitled(lines)).or(() -> right(header, pageWidth));
    }

    /// A line's first piece, if it is in the left part of the first page.
    ///
    /// @param label the field of the first label in it, if it has one
    /// @param passed whether it may stand between name and address: joint holders, if there are none, or an id
    private record Left(TextLine piece, Optional<Field> label, boolean passed) {

        boolean labelled() {
            return label.isPresent();
        }

        String text() {
            return piece.text();
        }

        boolean isUnder(Left other, double gap) {
            return piece.page() == other.piece.page()
                    && Math.abs(piece.left() - other.piece.left()) < SAME_LEFT * piece.fontSize()
                    && piece.baseline() - other.piece.baseline() < gap * piece.fontSize();
        }

        double below(Left other) {
            return piece.baseline() - other.piece.baseline();
        }
    }

    private static List<Left> left(Header header, double pageWidth) {
        var lines = new ArrayList<Left>();
        for (int number = 0; number < header.lines().size(); number++) {
            var line = header.line(number);
            var piece = line.line().pieces(COLUMN).getFirst();
            if (piece.page() == 1 && piece.left() < LEFT * pageWidth && piece.right() < RIGHT * pageWidth) {
                lines.add(left(line, piece));
            }
        }
        return lines;
    }

    /// Banks are called after people too: `Shri Sample Sahakari Bank`.
    private static boolean isTitled(Left line) {
        return !line.labelled()
                && TITLED.matcher(line.text()).matches()
                && !LETTERHEAD.matcher(line.text()).find();
    }

    /// Some letters have their window on the right; there only a title shows that it is no branch.
    private static Optional<HolderBlock> right(Header header, double pageWidth) {
        var lines = header.lines().stream()
                .flatMap(line -> line.line().pieces(COLUMN).stream()
                        .filter(piece -> piece.page() == 1 && piece.left() >= LEFT * pageWidth)
                        .limit(1)
                        .map(piece -> left(line, piece)))
                .toList();
        return lines.stream().filter(line -> isTitled(line)).findFirst().map(line -> block(lines, lines.indexOf(line)));
    }

    private static Left left(HeaderLine line, TextLine piece) {
        var label = line.labels().stream()
                .filter(found -> line.leftOf(found) >= piece.left() - 0.5 && line.leftOf(found) < piece.right())
                .findFirst();
        var passed = label.filter(found -> found.field() == Field.OTHER
                        || found.field() == Field.JOINT
                                && !saysMore(piece.text()
                                        .substring(Math.min(piece.text().length(), found.to()))))
                .isPresent();
        return new Left(piece, label.map(Label::field), passed);
    }

    private static boolean saysMore(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static Optional<HolderBlock> untitled(List<Left> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (isName(lines.get(at)) && !belongsToHeading(lines, at)) {
                var block = block(lines, at);
                if (hasAddress(block) || isAboveAccount(lines, at)) {
                    return Optional.of(block);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasAddress(HolderBlock block) {
        return block.address().size() >= 2
                && block.address().stream()
                        .anyMatch(line -> ADDRESS.matcher(line).find());
    }

    /// Apps print the name right above the account number or a mail address, without a postal address.
    private static boolean isAboveAccount(List<Left> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).piece().words().size() > 1
                && (lines.get(at + 1).label().filter(Field.ACCOUNT::equals).isPresent()
                        || CONTACT.matcher(lines.get(at + 1).text()).matches())
                && lines.get(at + 1).isUnder(lines.get(at), 2);
    }

    /// Whether a text is a heading or a letterhead rather than a name.
    static boolean isHeading(String text) {
        return NO_NAME.matcher(text).find();
    }

    /// Whether a text below an address is the next heading, a way to reach the customer, or says what days the
    /// statement is of.
    static boolean endsAddress(String text) {
        var dates = HeaderDate.in(text);
        return NO_ADDRESS.matcher(text).find()
                || CONTACT.matcher(text).matches()
                || dates.size() == 1
                        && dates.getFirst().start() == 0
                        && dates.getFirst().end() == text.length()
                || dates.size() > 1
                        && dates.getLast().year() != 0
                        && PeriodReader.in(List.of(text)).isPresent();
    }

    private static boolean isName(Left line) {
        return !line.labelled()
                && line.piece().words().size() <= MOST_WORDS
                && NAME.matcher(line.text()).matches()
                && !isHeading(line.text());
    }

    /// Lines right under a letterhead continue it.
    private static boolean belongsToHeading(List<Left> lines, int at) {
        return at > 0
                && lines.get(at).isUnder(lines.get(at - 1), GAP)
                && lines.get(at).below(lines.get(at - 1))
                        < 1.6 * lines.get(at).piece().fontSize()
                && !lines.get(at - 1).labelled()
                && lines.get(at - 1).text().toLowerCase(Locale.ROOT).contains("bank");
    }

    private static HolderBlock block(List<Left> lines, int first) {
        var column = column(lines, first);
        int nameEnd = nameEnd(column);
        var name = String.join(
                " ", column.subList(0, nameEnd).stream().map(Left::text).toList());
        var address = new ArrayList<String>();
        var above = column.get(nameEnd - 1);
        for (int at = nameEnd; at < column.size() && address.size() < MOST_LINES; at++) {
            var line = column.get(at);
            if (endsAddress(line.text())
                    || !line.isUnder(above, address.isEmpty() ? GAP_BELOW_NAME : GAP)
                    || line.labelled() && !(line.passed() && address.isEmpty())) {
                break;
            }
            if (!line.labelled()) {
                address.add(line.text());
            }
            above = line;
        }
        return new HolderBlock(name, List.copyOf(address), TITLED.matcher(name).matches());
    }

    /// The lines from the name on that begin where it begins; what begins further right is of another column.
    private static List<Left> column(List<Left> lines, int first) {
        var name = lines.get(first);
        return lines.stream()
                .skip(first)
                .filter(line -> line.piece().left()
                        < name.piece().left() + SAME_LEFT * name.piece().fontSize())
                .toList();
    }

    /// A long name takes two or three lines; then a wider gap parts it from the address.
    private static int nameEnd(List<Left> column) {
        int end = 1;
        while (end < column.size() && end < 3 && continuesName(column, end)) {
            end++;
        }
        var parted = end < column.size()
                && end > 1
                && column.get(end).below(column.get(end - 1))
                        > 1.5 * column.get(1).below(column.getFirst());
        return parted ? end : 1;
    }

    private static boolean continuesName(List<Left> column, int at) {
        var line = column.get(at);
        return isName(line)
                && line.isUnder(column.get(at - 1), GAP)
                && (at == 1
                        || line.below(column.get(at - 1)) < 1.2 * column.get(1).below(column.getFirst()));
    }
}
