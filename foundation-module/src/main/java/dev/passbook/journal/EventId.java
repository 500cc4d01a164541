package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Names an event to callers, in subscriptions and webhooks alike, and the place in the journal after which to go
/// on.
///
/// Its text is opaque: 32 characters of URL-safe Base64, different for each event of each tenant.
///
/// @param number from 1, as in [Event]
public record EventId(TenantId tenant, long number) {

    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int BYTES = 3 * Long.BYTES;

    public EventId {
        if (number < 1) {
            throw new IllegalArgumentException("Events are numbered from 1, not " + number);
        }
    }

    /// Empty when it is no text of ours. It may be that of another tenant.
    public static Optional<EventId> parse(String text) {
        return TEXT.matcher(text).matches()
                ? of(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                : Optional.empty();
    }

    private static Optional<EventId> of(ByteBuffer bytes) {
        var tenant = new TenantId(new UUID(bytes.getLong(), bytes.getLong()));
        var number = bytes.getLong();
        return number < 1 ? Optional.empty() : Optional.of(new EventId(tenant, number));
    }

    @Override
    public String toString() {
        var owner = tenant.value();
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .putLong(number);
        return Base64.getUrlEncoder().encodeToString(bytes.array());
    }
}
