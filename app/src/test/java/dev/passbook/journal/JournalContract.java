package dev.passbook.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.passbook.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the journal promises, on whichever database: one contract, a subclass for each.
@Timeout(60)
abstract class JournalContract {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final TenantId tenant = new TenantId(UUID.randomUUID());
    JournalServer server;

    /// A server on the database of the test; all of one test share it.
    abstract JournalServer start();

    @BeforeEach
    void startServer() {
        server = start();
    }

    @AfterEach
    void stopServer() throws Exception {
        server.close();
    }

    @Test
    void manyWritersLeaveNoGapsAndReadersSeeNone() throws Exception {
        var writers = 6;
        var each = 40;
        var live = follow(Seen.quick(), 0);
        var polled = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var work = IntStream.range(0, writers)
                    .mapToObj(_ -> threads.submit(() -> writeAndRollBackSome(each)))
                    .toList();
            while (!work.stream().allMatch(done -> done.isDone())) {
                poll(polled);
            }
            for (var done : work) {
                done.get();
            }
        }
        poll(polled);

        var all = LongStream.rangeClosed(1, writers * each).boxed().toList();
        assertThat(polled).isEqualTo(all);
        awaitSeen(live, all);
        assertThat(server.journal.last(tenant)).isEqualTo(writers * each);
    }

    private void writeAndRollBackSome(int count) {
        for (int i = 0; i < count; i++) {
            server.append(tenant, UUID.randomUUID());
            server.transactions.executeWithoutResult(transaction -> {
                server.journal.append(tenant, JournalServer.KIND, UUID.randomUUID(), UUID.randomUUID(), "{}");
                transaction.setRollbackOnly();
            });
        }
    }

    private void poll(List<Long> polled) {
        var after = polled.isEmpty() ? 0 : polled.getLast();
        server.journal.after(tenant, EventFilter.everything(), after, 1_000).stream()
                .map(Event::number)
                .forEach(polled::add);
    }

    @Test
    void aLongTransactionHoldsUpNoOtherWriter() throws Exception {
        var appended = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = UUID.randomUUID();
        var quick = UUID.randomUUID();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var longOne = thread.submit(() -> server.transactions.executeWithoutResult(_ -> {
                server.journal.append(tenant, JournalServer.KIND, UUID.randomUUID(), slow, "{}");
                appended.countDown();
                awaitUninterruptibly(goOn);
            }));
            appended.await();

            server.append(tenant, quick);
            goOn.countDown();
            longOne.get();
        }

        assertThat(all()).extracting(Event::subject).containsExactly(quick, slow);
    }

    @Test
    void eventsOfATransactionKeepTheirOrderAndArePublishedInIt() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        server.transactions.executeWithoutResult(_ -> {
            server.journal.append(tenant, "one", first, second, "{\"a\":1}");
            server.journal.append(tenant, "two", second, first, "{\"a\":2}");
            assertThat(server.published).isEmpty();
        });

        assertThat(all()).isEqualTo(server.published);
        assertThat(all()).extracting(Event::kind).containsExactly("one", "two");
        assertThat(all()).extracting(Event::payload).containsExactly("{\"a\":1}", "{\"a\":2}");
        assertThat(all()).extracting(Event::entity).containsExactly(first, second);
        assertThat(all()).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void eachTenantHasAJournalOfItsOwn() {
        var other = new TenantId(UUID.randomUUID());
        var seen = follow(Seen.quick(), 0);

        server.append(other, 3);
        server.append(tenant, 2);
        server.append(other, 1);

        awaitSeen(seen, List.of(1L, 2L));
        assertThat(server.journal.last(other)).isEqualTo(4);
    }

    @Test
    void tellsWhatWasMissedAndThenWhatHappens() {
        server.append(tenant, 500);
        var seen = follow(Seen.quick(), 17);
        await().atMost(PATIENCE).until(() -> seen.numbers.size() > 100);
        server.append(tenant, 20);

        awaitSeen(seen, LongStream.rangeClosed(18, 520).boxed().toList());
    }

    @Test
    void aSlowSubscriberGetsEverythingInOrder() {
        var slow = follow(Seen.taking(1), 0);
        server.append(tenant, 3 * Tail.KEPT);
        await().atMost(PATIENCE).until(() -> slow.numbers.size() == 1);

        LongStream.range(0, 300).forEach(_ -> slow.request(1));
        await().atMost(PATIENCE).until(() -> slow.numbers.size() == 301);
        server.append(tenant, 5);
        slow.request(Long.MAX_VALUE);

        awaitSeen(slow, LongStream.rangeClosed(1, 3 * Tail.KEPT + 5).boxed().toList());
    }

    @Test
    void manySubscribersCostAQueryAnEvent() {
        server.append(tenant, 1);
        var seen =
                IntStream.range(0, 300).mapToObj(_ -> follow(Seen.quick(), 1)).toList();
        server.append(tenant, 1);
        awaitAllSeen(seen, List.of(2L));
        var before = server.reads.get();

        server.append(tenant, 10);

        var expected = LongStream.rangeClosed(2, 12).boxed().toList();
        awaitAllSeen(seen, expected);
        assertThat(server.reads.get() - before).isBetween(1, 10);
    }

    @Test
    void aSubscriberThatGoesIsForgotten() {
        var seen = follow(Seen.quick(), 0);
        server.append(tenant, 1);
        awaitSeen(seen, List.of(1L));

        seen.cancel();
        server.append(tenant, 1);
        var before = server.reads.get();
        server.append(tenant, 1);

        assertThat(server.reads.get()).isEqualTo(before);
        assertThat(seen.numbers).containsExactly(1L);
    }

    @Test
    void filtersByWhatItHappenedTo() {
        var entity = UUID.randomUUID();
        var subject = UUID.randomUUID();
        var ofEntity = Seen.quick();
        var ofSubject = Seen.quick();
        var ofKind = Seen.quick();
        server.append(tenant, entity, subject);
        server.feed.follow(tenant, EventFilter.everything().ofEntity(entity), 0).subscribe(ofEntity);
        server.feed
                .follow(tenant, EventFilter.everything().ofSubject(subject), 0)
                .subscribe(ofSubject);
        server.feed.follow(tenant, EventFilter.everything().ofKind("other"), 0).subscribe(ofKind);
        await().atMost(PATIENCE).until(() -> ofSubject.numbers.size() == 1 && ofEntity.numbers.size() == 1);

        server.append(tenant, 150);
        server.append(tenant, entity, UUID.randomUUID());
        server.append(tenant, UUID.randomUUID(), subject);
        server.transactions.executeWithoutResult(
                _ -> server.journal.append(tenant, "other", UUID.randomUUID(), UUID.randomUUID(), "{}"));

        awaitSeen(ofEntity, List.of(1L, 152L));
        awaitSeen(ofSubject, List.of(1L, 153L));
        awaitSeen(ofKind, List.of(154L));
        assertThat(server.journal.after(tenant, EventFilter.everything().ofSubject(subject), 1, 10))
                .extracting(Event::number)
                .containsExactly(153L);
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        server.append(tenant, 5);
        server.close();

        server = start();
        var seen = follow(Seen.quick(), 3);
        server.append(tenant, 2);

        awaitSeen(seen, List.of(4L, 5L, 6L, 7L));
    }

    @Test
    void whatIsOlderThanTheRetentionIsToldToBeGone() {
        server.journal.forgetBefore(server.pass(Duration.ofDays(1)));
        server.append(tenant, 10);
        var age = server.pass(Duration.ofDays(1));
        server.append(tenant, 5);

        assertThat(server.journal.forgetBefore(age)).isEqualTo(10);

        assertThatExceptionOfType(SinceExpired.class)
                .isThrownBy(() -> server.journal.after(tenant, EventFilter.everything(), 9, 10));
        assertThat(server.journal.after(tenant, EventFilter.everything(), 10, 10))
                .hasSize(5);
        var late = follow(Seen.quick(), 9);
        await().atMost(PATIENCE).until(() -> late.error instanceof SinceExpired);
        assertThat(late.numbers).isEmpty();
        awaitSeen(follow(Seen.quick(), 10), List.of(11L, 12L, 13L, 14L, 15L));
        assertThat(server.journal.forgetBefore(age)).isZero();
        assertThat(server.journal.last(tenant)).isEqualTo(15);
    }

    @Test
    void aSubscriberThatRetentionOvertakesIsToldSo() {
        server.append(tenant, 1_000);
        var slow = follow(Seen.taking(1), 0);
        await().atMost(PATIENCE).until(() -> slow.numbers.size() == 1);
        server.journal.forgetBefore(server.pass(Duration.ofDays(1)));

        slow.request(Long.MAX_VALUE);

        await().atMost(PATIENCE).until(() -> slow.error instanceof SinceExpired);
        assertThat(slow.numbers)
                .isEqualTo(
                        LongStream.rangeClosed(1, slow.numbers.size()).boxed().toList());
    }

    @Test
    void anErasedEntityHasNeverHappened() {
        var erased = UUID.randomUUID();
        server.append(tenant, 2);
        server.append(tenant, erased, UUID.randomUUID());
        server.append(tenant, 1);

        assertThat(server.journal.erase(erased)).isOne();

        awaitSeen(follow(Seen.quick(), 0), List.of(1L, 2L, 4L));
        server.append(tenant, 1);
        assertThat(all()).extracting(Event::number).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void findsThePlaceOfAnEvent() {
        server.append(tenant, 3);

        assertThat(server.journal.number(tenant, all().get(1).id())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB", "'; drop table journal_event; --a"})
    void whatIsNoEventHasNoPlace(String since) {
        server.append(tenant, 3);

        assertThatExceptionOfType(InvalidSince.class).isThrownBy(() -> server.journal.number(tenant, since));
    }

    @Test
    void whatHasNotHappenedHasNoPlace() {
        server.append(tenant, 3);
        var ahead = new EventId(tenant, 4).toString();
        var ofAnother = new EventId(new TenantId(UUID.randomUUID()), 2).toString();

        assertThatExceptionOfType(InvalidSince.class).isThrownBy(() -> server.journal.number(tenant, ahead));
        assertThatExceptionOfType(InvalidSince.class).isThrownBy(() -> server.journal.number(tenant, ofAnother));
    }

    Seen follow(Seen subscriber, long since) {
        return follow(server, subscriber, since);
    }

    Seen follow(JournalServer on, Seen subscriber, long since) {
        on.feed.follow(tenant, EventFilter.everything(), since).subscribe(subscriber);
        return subscriber;
    }

    static void awaitSeen(Seen seen, List<Long> numbers) {
        awaitAllSeen(List.of(seen), numbers);
    }

    private static void awaitAllSeen(List<Seen> all, List<Long> numbers) {
        await().atMost(PATIENCE)
                .until(() ->
                        all.stream().allMatch(seen -> seen.numbers.size() >= numbers.size() || seen.error != null));
        assertThat(all).allSatisfy(seen -> {
            assertThat(seen.error).isNull();
            assertThat(seen.numbers).isEqualTo(numbers);
        });
    }

    private List<Event> all() {
        return server.journal.after(tenant, EventFilter.everything(), 0, 1_000);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody goes on");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
