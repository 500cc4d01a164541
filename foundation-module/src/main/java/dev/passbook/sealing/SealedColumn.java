package dev.passbook.sealing;

import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/// Where something sealed lies for longer than a key may be in use. Whoever owns such a column makes a bean of
/// this, so that what is in it is sealed anew after a rotation.
///
/// @param key the primary key of the table
/// @param what says of a row, by its key, what it was sealed as
public record SealedColumn<K>(Table<?> table, Field<K> key, Field<byte[]> column, Function<K, String> what) {}
