package dev.passbook.analysis.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lists of `rules/words.yaml`, which rules and categories name as `$cheque`.
///
/// ```yaml
/// cheque: [CHQ, CHEQUE, CLG] instruments: [$cheque, NACH] # may name lists above it
/// ```
///
/// The terms themselves are written as [Term] says.
final class WordLists {

    private final Map<String, Set<Term>> lists = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when a term is ill-written or a list is not known yet where it is named
    WordLists(Map<String, List<String>> written) {
        written.forEach((name, terms) -> lists.put(name, named(name, terms)));
    }

    /// The terms that a rule means by these entries, with lists put in the place of their names.
    Set<Term> terms(List<String> written) {
        var terms = new LinkedHashSet<Term>();
        for (var entry : written) {
            terms.addAll(entry.startsWith("$") ? list(entry.substring(1)) : Set.of(Term.of(entry)));
        }
        return terms;
    }

    /// The terms of several groups, one set for each.
    List<Set<Term>> groups(List<List<String>> written) {
        var groups = new ArrayList<Set<Term>>();
        written.forEach(group -> groups.add(terms(group)));
        return groups;
    }

    private Set<Term> named(String name, List<String> written) {
        try {
            return terms(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("list %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    private Set<Term> list(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("There is no list $%s above this".formatted(name));
        }
        return list;
    }
}
