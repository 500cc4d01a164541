package dev.passbook.analysis;

import dev.passbook.analysis.override.Corrections;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Gives the analyses of whole entities: those that are on the [Shelf], and the rest opened together, with a number
/// of queries that does not grow with the entities and accounts asked for.
@Component
class Analyses {

    private final Corrections corrections;
    private final Books books;
    private final OpeningBalances openings;
    private final Shelf shelf;

    Analyses(Corrections corrections, Books books, OpeningBalances openings, Shelf shelf) {
        this.corrections = corrections;
        this.books = books;
        this.openings = openings;
        this.shelf = shelf;
    }

    /// The analyses of all accounts, in their order. Nothing may have been written since the outlines were read:
    /// they are to be from the same snapshot.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<AccountId, AccountAnalysis> of(Collection<Outline> outlines) {
        var found = new LinkedHashMap<AccountId, AccountAnalysis>();
        var missing = new ArrayList<Edition>();
        for (var edition : editions(outlines)) {
            shelf.find(edition).ifPresentOrElse(found::putAll, () -> missing.add(edition));
        }
        found.putAll(open(missing));
        return found;
    }

    private List<Edition> editions(Collection<Outline> outlines) {
        var ids = accounts(outlines.stream()).map(Account::id).toList();
        var corrected = corrections.ofAccounts(ids);
        return outlines.stream().map(outline -> Edition.of(outline, corrected)).toList();
    }

    private Map<AccountId, AccountAnalysis> open(Collection<Edition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        var outlines = editions.stream().map(Edition::outline).toList();
        var opened = books.of(accounts(outlines.stream()).toList());
        var balances = openings.of(outlines.stream()
                .flatMap(outline -> outline.statements().stream())
                .toList());
        var all = new LinkedHashMap<AccountId, AccountAnalysis>();
        for (var edition : editions) {
            var analyses = ofAccounts(
                    edition,
                    account -> new AccountAnalysis(
                            account, Objects.requireNonNull(opened.get(account.id())), balances.get(account.id())));
            shelf.put(edition, analyses);
            all.putAll(analyses);
        }
        return all;
    }

    private static Map<AccountId, AccountAnalysis> ofAccounts(
            Edition edition, Function<Account, AccountAnalysis> analysis) {
        var analyses = new LinkedHashMap<AccountId, AccountAnalysis>();
        edition.outline().accounts().forEach(account -> analyses.put(account.id(), analysis.apply(account)));
        return Collections.unmodifiableMap(analyses);
    }

    private static Stream<Account> accounts(Stream<Outline> outlines) {
        return outlines.flatMap(outline -> outline.accounts().stream());
    }
}
