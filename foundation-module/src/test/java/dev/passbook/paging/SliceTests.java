package dev.passbook.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTests {

    @Test
    void aCursorLeadsOnWhereItsSliceEnded() {
        var first = Slice.of(2, null).connection(positions(1, 3));

        var next = Slice.of(2, first.getPageInfo().getEndCursor().getValue());

        assertThat(first.getEdges()).extracting(edge -> edge.getNode()).containsExactly(1L, 2L);
        assertThat(first.getPageInfo().isHasNextPage()).isTrue();
        assertThat(first.getPageInfo().isHasPreviousPage()).isFalse();
        assertThat(next.after()).isEqualTo(2);
    }

    @Test
    void theLastSliceHasNoNext() {
        var last = Slice.of(3, null).connection(positions(1, 3));

        assertThat(last.getPageInfo().isHasNextPage()).isFalse();
    }

    @Test
    void anEmptySliceHasNoCursors() {
        var empty = Slice.of(3, null).connection(List.of());

        assertThat(empty.getPageInfo().getStartCursor()).isNull();
        assertThat(empty.getPageInfo().getEndCursor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Slice.MOST + 1})
    void sizesOutOfBoundsAreRefused(int first) {
        assertThatExceptionOfType(InvalidSlice.class).isThrownBy(() -> Slice.of(first, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "!!", "cDp4", "cDo", "cDo5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void textsThatAreNoCursorAreRefused(String after) {
        assertThatExceptionOfType(InvalidSlice.class).isThrownBy(() -> Slice.of(1, after));
    }

    private static List<Positioned<Long>> positions(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(position -> new Positioned<>(position, position))
                .toList();
    }
}
