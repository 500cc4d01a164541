package dev.passbook.paging;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a list that a caller asked for: so many after a cursor.
///
/// A cursor is opaque to callers. Inside it is the position after which the slice begins, so that rows added
/// meanwhile neither shift nor repeat what was already read.
///
/// @param first how many, from 1 to [#MOST]
/// @param after the position before the slice; below every position when it begins at the head of the list
public record Slice(int first, long after) {

    /// The most that one slice gives.
    public static final int MOST = 500;

    private static final String CURSOR_PREFIX = "p:";

    public Slice {
        if (first < 1 || first > MOST) {
            throw new InvalidSlice("first must be between 1 and %d".formatted(MOST));
        }
    }

    /// @param after a cursor that an earlier slice gave, or null for the head of the list
    /// @throws InvalidSlice when `first` is out of bounds or the cursor is none of ours
    public static Slice of(int first, @Nullable String after) {
        return new Slice(first, after == null ? Long.MIN_VALUE : position(after));
    }

    /// How many rows to fetch: one more than asked for tells whether there is a next slice.
    public int fetchSize() {
        return first + 1;
    }

    /// @param fetched at most [#fetchSize()] values in order
    public <T> Connection<T> connection(List<Positioned<T>> fetched) {
        var edges = fetched.stream().limit(first).map(Slice::edge).toList();
        return new DefaultConnection<>(edges, pageInfo(edges, fetched.size() > first));
    }

    private <T> DefaultPageInfo pageInfo(List<Edge<T>> edges, boolean hasNext) {
        var start = edges.isEmpty() ? null : edges.getFirst().getCursor();
        var end = edges.isEmpty() ? null : edges.getLast().getCursor();
        return new DefaultPageInfo(start, end, after != Long.MIN_VALUE, hasNext);
    }

    private static <T> Edge<T> edge(Positioned<T> positioned) {
        return new DefaultEdge<>(positioned.value(), cursor(positioned.position()));
    }

    private static ConnectionCursor cursor(long position) {
        var text = (CURSOR_PREFIX + position).getBytes(StandardCharsets.US_ASCII);
        return new DefaultConnectionCursor(
                Base64.getUrlEncoder().withoutPadding().encodeToString(text));
    }

    private static long position(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.startsWith(CURSOR_PREFIX)) {
                return Long.parseLong(text.substring(CURSOR_PREFIX.length()));
            }
        } catch (IllegalArgumentException _) {
            // Falls through: neither Base64 nor a number of ours.
        }
        throw new InvalidSlice("after is not a cursor of this server");
    }
}
