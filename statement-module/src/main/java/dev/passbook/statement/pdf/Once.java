package dev.passbook.statement.pdf;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks a costly question when it first comes up, and remembers the answer. For one thread.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> question;
    private @Nullable T answer;

    Once(Supplier<T> question) {
        this.question = question;
    }

    @Override
    public T get() {
        var known = answer;
        if (known == null) {
            known = question.get();
            answer = known;
        }
        return known;
    }
}
