package dev.passbook.entity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How many of which things went with an erasure. For one thread: that of the erasure's transaction.
public final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    /// @param things what they are called in a receipt, in the plural, in lower snake case
    public void add(String things, int count) {
        counts.merge(things, count, Integer::sum);
    }

    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
