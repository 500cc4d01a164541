package dev.passbook.analysis;

import dev.passbook.analysis.OverrideOutcome.InvalidInput;
import dev.passbook.analysis.OverrideOutcome.OverrideError;
import dev.passbook.analysis.OverrideOutcome.ValueNotAllowed;
import dev.passbook.analysis.override.ChannelWord;
import dev.passbook.analysis.override.Correction;
import dev.passbook.analysis.override.Description;
import dev.passbook.analysis.override.MerchantCategory;
import dev.passbook.analysis.override.Word;
import dev.passbook.statement.Direction;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a caller wishes a transaction to be, as it was written: in the contract's words, or not.
///
/// @param by who says so, in the caller's words
record Wish(
        @Nullable String channel,
        @Nullable String description,
        @Nullable String merchantCategory,
        @Nullable String by) {

    private static final int LONGEST_NAME = 200;

    /// What cannot be fulfilled, in the order of the fields; empty when all can.
    List<OverrideError> errors(Direction direction) {
        var channels = ChannelWord.all().stream()
                .filter(word -> word.admits(direction))
                .toList();
        return Stream.of(
                        nothing(),
                        notAllowed("channel", channel, channels),
                        notAllowed("description", description, Arrays.asList(Description.values())),
                        notAllowed("merchantCategory", merchantCategory, Arrays.asList(MerchantCategory.values())),
                        unwritable())
                .flatMap(Optional::stream)
                .toList();
    }

    /// @throws java.util.NoSuchElementException when there are [#errors]
    Correction correction(Instant at) {
        return new Correction(
                word(channel, text -> ChannelWord.of(text).map(ChannelWord::channel)),
                word(description, Description::of),
                word(merchantCategory, MerchantCategory::of),
                by == null || by.isBlank() ? null : by.strip(),
                at);
    }

    private static <W> @Nullable W word(@Nullable String text, Function<String, Optional<W>> words) {
        return text == null ? null : words.apply(text).orElseThrow();
    }

    private Optional<OverrideError> nothing() {
        boolean nothing = Stream.of(channel, description, merchantCategory).allMatch(Objects::isNull);
        return nothing ? Optional.of(InvalidInput.nothing("channel")) : Optional.empty();
    }

    private static Optional<OverrideError> notAllowed(
            String field, @Nullable String value, Collection<? extends Word> words) {
        var allowed = words.stream().map(Word::wire).toList();
        return value == null || allowed.contains(value)
                ? Optional.empty()
                : Optional.of(new ValueNotAllowed(field, allowed));
    }

    private Optional<OverrideError> unwritable() {
        boolean writable =
                by == null || by.length() <= LONGEST_NAME && by.chars().noneMatch(Character::isISOControl);
        return writable ? Optional.empty() : Optional.of(InvalidInput.unwritable("by", LONGEST_NAME));
    }
}
