package dev.passbook.statement.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title of a list of transactions, where the portals of many banks name the holder and the account and may
/// do so nowhere else: `Transactions List - Savings Account - ANIL TESTWALA (INR) - 112233445566778`.
///
/// @param name the holder as printed
/// @param number of the account, or of its last digits; empty when the title has none
record ListTitle(String name, String number) {

    private static final Pattern TITLE = Pattern.compile("""
            (?ix) ^ transactions? \\s list \\s* [-–] \\s* (?: [^()]{1,60} \\s [-–] \\s* )?
            (?<name> \\p{L} [\\p{L}\\s.&'/]{1,80}? ) \\s* (?: \\( [a-z]{3} \\) )?
            (?: \\s* [-–(] \\s* (?<number> [x*\\d]{6,20} ) \\)? )? \\s* $""");

    static Optional<ListTitle> in(Header header) {
        return header.lines().stream()
                .map(line -> TITLE.matcher(line.text()))
                .filter(Matcher::matches)
                .filter(title -> !HolderBlock.isHeading(title.group("name")))
                .map(title -> new ListTitle(
                        title.group("name"),
                        Optional.ofNullable(title.group("number")).orElse("")))
                .findFirst();
    }
}
