package dev.passbook.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A map that keeps what was asked for last and forgets the rest, so that no caller can fill the memory.
final class Recent<K, V> {

    private static final float LOAD = 0.75f;

    private final Map<K, V> entries;

    Recent(int most) {
        this.entries = new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized V get(K key, Supplier<V> otherwise) {
        return entries.computeIfAbsent(key, _ -> otherwise.get());
    }

    synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }

    synchronized void clear() {
        entries.clear();
    }

    synchronized int size() {
        return entries.size();
    }
}
