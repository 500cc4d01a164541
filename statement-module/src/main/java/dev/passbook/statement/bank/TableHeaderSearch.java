package dev.passbook.statement.bank;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the header of the first transaction table by its words, for callers that do not know the layout yet.
record TableHeaderSearch(List<TextLine> lines) {

    private enum Role {
        DATE,
        NARRATION,
        DEBIT,
        CREDIT,
        AMOUNT,
        BALANCE
    }

    private static final Map<Role, Set<String>> WORDS = Map.of(
            Role.DATE, Set.of("date", "dt"),
            Role.NARRATION,
                    Set.of("narration", "particulars", "particular", "description", "details", "remarks", "reference"),
            Role.DEBIT, Set.of("debit", "debits", "dr", "withdrawal", "withdrawals", "withdrawl", "withdraws", "out"),
            Role.CREDIT, Set.of("credit", "credits", "cr", "deposit", "deposits", "in"),
            Role.AMOUNT, Set.of("amount", "amt"),
            Role.BALANCE, Set.of("balance", "bal"));

    /// A header wraps to three lines at most, each no further from the one before than this many font sizes.
    private static final int WRAPPED = 3;

    private static final double PITCH = 2.2;

    private static final double FEW_OTHER_WORDS = 0.3;

    /// The place of the first line of the header; null when there is none.
    @Nullable
    TablePlace place() {
        for (int first = 0; first < lines.size(); first++) {
            for (int count = 1; count <= WRAPPED && isTogether(first, count); count++) {
                if (isHeader(lines.subList(first, first + count))) {
                    var top = lines.get(first);
                    return new TablePlace(top.page(), top.baseline());
                }
            }
        }
        return null;
    }

    private boolean isTogether(int first, int count) {
        int last = first + count - 1;
        if (last >= lines.size()) {
            return false;
        }
        var line = lines.get(last);
        return count == 1
                || line.page() == lines.get(last - 1).page()
                        && line.baseline() - lines.get(last - 1).baseline() < PITCH * line.fontSize();
    }

    private static boolean isHeader(List<TextLine> window) {
        if (window.stream().anyMatch(TableHeaderSearch::hasNumber)
                || roles(window.subList(0, 1)).isEmpty()) {
            return false;
        }
        var roles = roles(window);
        return roles.size() >= 3
                && roles.contains(Role.DATE)
                && (roles.contains(Role.BALANCE)
                        || roles.contains(Role.AMOUNT)
                        || roles.contains(Role.DEBIT) && roles.contains(Role.CREDIT))
                && share(window) >= FEW_OTHER_WORDS;
    }

    private static boolean hasNumber(TextLine line) {
        return line.words().stream()
                .anyMatch(word -> word.text().chars().filter(Character::isDigit).count() > 1);
    }

    private static Set<Role> roles(List<TextLine> window) {
        var words = window.stream()
                .flatMap(line -> PrintedText.words(line.text()).stream())
                .collect(Collectors.toSet());
        var roles = EnumSet.noneOf(Role.class);
        WORDS.forEach((role, known) -> {
            if (known.stream().anyMatch(words::contains)) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static double share(List<TextLine> window) {
        var words = window.stream()
                .flatMap(line -> PrintedText.words(line.text().toLowerCase(Locale.ROOT)).stream())
                .toList();
        var known = words.stream()
                .filter(word -> WORDS.values().stream().anyMatch(set -> set.contains(word)))
                .count();
        return words.isEmpty() ? 0 : (double) known / words.size();
    }
}
