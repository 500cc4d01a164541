package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Replaces the words of a page, in the light of those beside them.
final class PageDisguise {

    private static final Set<String> CURRENCIES = Set.of("Rs", "Rs.", "INR", "$", "£", "?", "`");

    /// The longest of words that a font tears apart, in pieces.
    private static final int PIECES = 5;

    /// The widest gap between such pieces, in font sizes.
    private static final double TORN = 0.5;

    private static final int SHORTEST_TORN = 5;

    private final KeptWords words;
    private final BankMarks banks;
    private final Disguise disguise;
    private TableHeads heads = TableHeads.NONE;

    PageDisguise(KeptWords words, BankMarks banks, Pseudonyms pseudonyms) {
        this.words = words;
        this.banks = banks;
        this.disguise = new Disguise(words, banks, pseudonyms);
    }

    /// To be asked for the pages of a document in their order, since a table may have its heads on the first one
    /// only.
    ///
    /// @return the words of the page in their order, each with the text that the copy shows in its place.
    List<DisguisedWord> of(Page page) {
        var tokens = page.words().stream().map(Token::of).toList();
        var lines = lines(tokens);
        var rows = rows(lines);
        heads = TableHeads.of(lines).map(found -> found.provedBy(rows)).orElse(heads);
        heads.sums(rows).forEach(Token::keepAll);
        keepColumns(tokens);
        Counters.keep(lines);
        lines.forEach(this::keepInLine);
        return tokens.stream()
                .map(token -> new DisguisedWord(token.word(), token.text(), disguise.of(token)))
                .toList();
    }

    private static List<List<Token>> lines(List<Token> tokens) {
        var lines = new ArrayList<List<Token>>();
        for (var token : tokens) {
            if (lines.isEmpty() || !token.isOnLineOf(lines.getLast().getLast())) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(token);
        }
        return lines;
    }

    /// Lines with an amount or a date.
    private static List<List<Token>> rows(List<List<Token>> lines) {
        return lines.stream()
                .filter(line -> line.stream().anyMatch(token -> !token.kept().isEmpty()))
                .toList();
    }

    private void keepInLine(List<Token> line) {
        banks.keep(line);
        for (int at = 0; at < line.size(); at++) {
            keepTorn(line, at);
            keepAfterCurrency(line, at);
        }
    }

    /// `Ope ning`: a harmless word in pieces.
    private void keepTorn(List<Token> line, int from) {
        var word = new StringBuilder(line.get(from).text());
        for (int to = from + 1;
                to < Math.min(line.size(), from + PIECES) && isTorn(line.get(to - 1), line.get(to));
                to++) {
            word.append(line.get(to).text());
            if (word.length() >= SHORTEST_TORN && words.list(word.toString())) {
                line.subList(from, to + 1).forEach(Token::keepAll);
            }
        }
    }

    private static boolean isTorn(Token piece, Token next) {
        double gap = next.word().left() - piece.word().right();
        return gap < TORN * piece.word().fontSize()
                && next.text().length() < 16
                && next.text().chars().allMatch(Character::isLetter);
    }

    private static void keepAfterCurrency(List<Token> line, int at) {
        if (at > 0
                && CURRENCIES.contains(line.get(at - 1).text())
                && line.get(at).isWholeNumber()) {
            line.get(at).keepAll();
        }
    }

    /// A whole number is a sum where it stands among sums.
    private static void keepColumns(List<Token> tokens) {
        var columns = AmountColumns.of(tokens);
        tokens.stream().filter(Token::isWholeNumber).filter(columns::surround).forEach(Token::keepAll);
    }
}
