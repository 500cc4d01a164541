package dev.passbook.access;

import dev.passbook.tenancy.Scope;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How scopes are written: `upload`, `read`, `read_masked`, `admin`.
final class ScopeWord {

    private ScopeWord() {}

    /// @throws InvalidKey for a word that is none; case and hyphens do not matter
    static Set<Scope> read(Collection<String> words) {
        return words.stream().map(ScopeWord::read).collect(Collectors.toSet());
    }

    static List<String> write(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(ScopeWord::write).toList();
    }

    private static Scope read(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Scope.values())
                .filter(scope -> write(scope).equals(plain))
                .findFirst()
                .orElseThrow(() -> new InvalidKey(
                        "scopes", "Scopes are " + String.join(", ", write(List.of(Scope.values()))) + "."));
    }

    private static String write(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
