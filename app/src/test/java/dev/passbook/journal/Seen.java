package dev.passbook.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/// What a subscriber was told, which takes as much at a time as it is told to.
final class Seen extends BaseSubscriber<Event> {

    final List<Long> numbers = new CopyOnWriteArrayList<>();
    volatile @Nullable Throwable error;

    private final long atFirst;

    private Seen(long atFirst) {
        this.atFirst = atFirst;
    }

    static Seen quick() {
        return new Seen(Long.MAX_VALUE);
    }

    static Seen taking(long atFirst) {
        return new Seen(atFirst);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
        subscription.request(atFirst);
    }

    @Override
    protected void hookOnNext(Event event) {
        numbers.add(event.number());
    }

    @Override
    protected void hookOnError(Throwable failure) {
        error = failure;
    }
}
