package dev.passbook.outbound;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/// Calls addresses that callers of ours name, so that they cannot make us reach into our own network (server-side
/// request forgery): only `https`, only addresses of the public internet (checked on the address that is
/// connected to), bounded in size and in time as a whole, without cookies, proxies, or compression.
public final class Outbound implements AutoCloseable {

    private static final int MOST_REDIRECTS = 3;
    private static final int LOWEST_REDIRECT = 300;
    private static final int HIGHEST_REDIRECT = 399;
    private static final int ANSWER_BYTES = 64 * 1024;

    private final CloseableHttpClient client;

    /// Ends calls whose time is up, however busily the other side keeps them alive.
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-alarm").factory());

    Outbound(CloseableHttpClient client) {
        this.client = client;
    }

    /// Fetches a file. Redirects are followed as long as they lead to where we would have gone ourselves.
    ///
    /// @param hosts which may be asked, by their names in lower case
    /// @param mostBytes of the file
    /// @param time for all of it, redirects included
    public Answer get(OutboundUrl url, Predicate<String> hosts, int mostBytes, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        var next = url;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (!hosts.test(next.host())) {
                return new Answer.Forbidden("%s is not an allowed host".formatted(next.host()));
            }
            var request = new HttpGet(next.uri());
            var reply = call(
                    request,
                    response -> reply(request, response, mostBytes),
                    Duration.ofNanos(end - System.nanoTime()));
            if (reply.location == null) {
                return reply.answer;
            }
            var target = next.follow(reply.location).orElse(null);
            if (target == null) {
                return new Answer.Forbidden("%s redirects to what is no https address".formatted(next));
            }
            next = target;
        }
        return new Answer.Forbidden("%s redirects too often".formatted(url));
    }

    /// Delivers JSON. Redirects are not followed: they are answers. What the answer says beside its status is read
    /// and forgotten, and that it has no end, or none in time, changes nothing about the status.
    ///
    /// @param time for all of it
    public Answer post(OutboundUrl url, Map<String, String> headers, byte[] json, Duration time) {
        var request = new HttpPost(url.uri());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        var status = new AtomicInteger();
        var reply = call(
                request,
                response -> {
                    status.set(response.getCode());
                    return reply(request, response, ANSWER_BYTES);
                },
                time);
        return status.get() == 0 ? reply.answer : new Answer.Answered(status.get(), new byte[0]);
    }

    private Reply call(HttpUriRequestBase request, HttpClientResponseHandler<Reply> reading, Duration time) {
        var late = new AtomicBoolean();
        var deadline = alarm.schedule(
                () -> {
                    late.set(true);
                    request.abort();
                },
                Math.max(0, time.toNanos()),
                TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, reading);
        } catch (ForbiddenAddress forbidden) {
            return new Reply(new Answer.Forbidden(String.valueOf(forbidden.getMessage())), null);
        } catch (IOException | RuntimeException failed) {
            return new Reply(new Answer.Unreachable(late.get() ? "no answer in time" : reason(failed)), null);
        } finally {
            deadline.cancel(false);
        }
    }

    private static Reply reply(HttpUriRequestBase request, ClassicHttpResponse response, int mostBytes)
            throws IOException {
        var status = response.getCode();
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (status >= LOWEST_REDIRECT && status <= HIGHEST_REDIRECT && location != null) {
            request.abort();
            return new Reply(new Answer.Answered(status, new byte[0]), location.getValue());
        }
        var body = read(response.getEntity(), mostBytes);
        if (body.length > mostBytes) {
            // before the stream is closed, which would read all that is left of it
            request.abort();
            return new Reply(new Answer.TooLarge(), null);
        }
        return new Reply(new Answer.Answered(status, body), null);
    }

    /// One byte more than was asked for, when there is more.
    private static byte[] read(@Nullable HttpEntity entity, int mostBytes) throws IOException {
        return entity == null ? new byte[0] : entity.getContent().readNBytes(mostBytes + 1);
    }

    /// The kind of failure; the message of an unknown host or a broken connection may say more than the
    /// operator's log should keep.
    private static String reason(Exception failed) {
        return failed instanceof UnknownHostException
                ? "unknown host"
                : failed.getClass().getSimpleName();
    }

    @Override
    public void close() throws IOException {
        alarm.shutdownNow();
        client.close();
    }

    /// @param location where a redirect leads
    private record Reply(Answer answer, @Nullable String location) {}
}
