package dev.passbook.statement.anonymiser;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The heads of the columns of a table that hold money, for those that print it without decimals.
///
/// @param heads words such as `Debit`, side by side
record TableHeads(List<Token> heads) {

    static final TableHeads NONE = new TableHeads(List.of());

    private static final Set<String> MONEY = Set.of(
            "withdrawal",
            "withdrawals",
            "debit",
            "debits",
            "deposit",
            "deposits",
            "credit",
            "credits",
            "balance",
            "amount");

    private static final Pattern CURRENCY = Pattern.compile("\\(.{0,8}$");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\d]");

    /// How far the middle of a number may stand beside its head, in points.
    private static final double SLACK = 6;

    private static final int ENOUGH = 3;

    /// No table has more.
    private static final int MOST = 12;

    TableHeads {
        heads = List.copyOf(heads);
    }

    /// Those of the first line that has several, if there is one.
    static Optional<TableHeads> of(List<List<Token>> lines) {
        return lines.stream()
                .map(TableHeads::among)
                .filter(heads -> heads.size() > 1)
                .findFirst()
                .map(TableHeads::new);
    }

    private static List<Token> among(Collection<Token> line) {
        return line.stream().filter(TableHeads::isHead).limit(MOST).toList();
    }

    private static boolean isHead(Token token) {
        var word = token.text().toLowerCase(Locale.ROOT);
        return MONEY.contains(CURRENCY.matcher(word).replaceAll(""));
    }

    /// The heads under which several whole numbers stand and nothing else.
    ///
    /// @param rows below them
    TableHeads provedBy(List<List<Token>> rows) {
        return new TableHeads(heads.stream()
                .filter(head -> wholeNumbers(under(head, rows)).count() >= ENOUGH)
                .toList());
    }

    /// The whole numbers among the rows that are sums: those under a head.
    Stream<Token> sums(List<List<Token>> rows) {
        return heads.stream().map(head -> under(head, rows)).flatMap(TableHeads::wholeNumbers);
    }

    /// None where anything but money stands.
    private static Stream<Token> wholeNumbers(List<Token> column) {
        return column.stream().allMatch(TableHeads::isMoneyOrBlank)
                ? column.stream().filter(Token::isWholeNumber)
                : Stream.of();
    }

    private static List<Token> under(Token head, List<List<Token>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(token -> token.centre() < head.word().right() + SLACK)
                .filter(token -> token.centre() > head.word().left() - SLACK)
                .toList();
    }

    private static boolean isMoneyOrBlank(Token token) {
        return token.isWholeNumber()
                || Figures.isAmount(token.text())
                || !LETTER_OR_DIGIT.matcher(token.text()).find();
    }
}
