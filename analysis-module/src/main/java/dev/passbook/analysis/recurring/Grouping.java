package dev.passbook.analysis.recurring;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.counterparty.Party;
import dev.passbook.analysis.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Rows of one direction by channel and other party.
final class Grouping {

    /// Pay without an employer's name is all from one employer, as far as the statement tells; it is called this.
    private static final String UNNAMED_PAY = "SALARY";

    private final Map<Channel, TreeMap<String, List<LedgerRow>>> groups = new EnumMap<>(Channel.class);

    /// @param rows oldest first
    Grouping(List<LedgerRow> rows) {
        var parties = new HashMap<String, Party>();
        for (var row : rows) {
            var party = parties.computeIfAbsent(row.counterparty(), Party::of);
            if (!party.isUnknown() || row.channel() == Channel.SALARY) {
                groups.computeIfAbsent(row.channel(), _ -> new TreeMap<>())
                        .computeIfAbsent(party.key(), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        groups.values().forEach(Grouping::joinCutNames);
    }

    /// Groups of two and more, the earliest first.
    List<RecurringSet> sets() {
        var sets = new ArrayList<RecurringSet>();
        groups.forEach((channel, parties) -> parties.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> new RecurringSet(channel, name(rows), rows))
                .forEach(sets::add));
        sets.sort(Comparator.comparing(RecurringSet::start));
        return sets;
    }

    /// A name that is the beginning of exactly one other is that one, cut by the bank.
    private static void joinCutNames(TreeMap<String, List<LedgerRow>> parties) {
        for (var key : List.copyOf(parties.keySet())) {
            longer(key, parties).ifPresent(whole -> {
                var joined = new ArrayList<>(parties.getOrDefault(whole, List.of()));
                joined.addAll(parties.getOrDefault(key, List.of()));
                joined.sort(Comparator.comparing(LedgerRow::date));
                parties.put(whole, joined);
                parties.remove(key);
            });
        }
    }

    private static Optional<String> longer(String key, TreeMap<String, List<LedgerRow>> parties) {
        var next = parties.higherKey(key);
        if (next == null || !new Party(key).isCutOf(new Party(next))) {
            return Optional.empty();
        }
        var afterNext = parties.higherKey(next);
        boolean ambiguous = afterNext != null && new Party(key).isCutOf(new Party(afterNext));
        return ambiguous ? Optional.empty() : Optional.of(next);
    }

    /// The spelling that most rows have; the earliest of equally frequent ones.
    private static String name(List<LedgerRow> rows) {
        var counts = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.counterparty(), 1, Integer::sum));
        var most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return most.isEmpty() ? UNNAMED_PAY : most;
    }
}
