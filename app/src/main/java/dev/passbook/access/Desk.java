package dev.passbook.access;

import dev.passbook.tenancy.TenantId;
import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/// Does what a command line asks for, and says what it did.
final class Desk {

    private static final String LINE = "%-36s  %-16s  %-20s  %-28s  %-8s  %-20s  %-20s%n";

    private final ApiKeys keys;
    private final Tenants tenants;
    private final Clock clock;
    private final PrintStream out;

    Desk(ApiKeys keys, Tenants tenants, Clock clock, PrintStream out) {
        this.keys = keys;
        this.tenants = tenants;
        this.clock = clock;
        this.out = out;
    }

    /// @throws IllegalArgumentException saying what cannot be done
    void serve(KeyArguments arguments) {
        switch (arguments.action()) {
            case "tenants create" -> out.println(tenants.create(arguments.required("name")));
            case "tenants list" -> tenants.all().forEach(tenant -> out.printf("%s  %s%n", tenant.id(), tenant.name()));
            case "keys create" -> create(arguments);
            case "keys list" -> list(arguments);
            case "keys rotate" -> rotate(arguments);
            case "keys revoke" -> revoke(arguments);
            case String other -> throw new IllegalArgumentException("There is no command " + other);
        }
    }

    private void create(KeyArguments arguments) {
        show(keys.create(
                tenant(arguments),
                new NewKey(
                        arguments.required("name"),
                        ScopeWord.read(
                                Arrays.asList(arguments.required("scopes").split(","))),
                        end(arguments.optional("expires")),
                        arguments.has("server-hash"),
                        arguments.has("access-token"))));
    }

    private void list(KeyArguments arguments) {
        out.printf(LINE, "id", "tenant", "name", "scopes", "status", "expires", "last used");
        var only = arguments.optional("tenant") == null ? null : tenant(arguments);
        tenants.all().stream()
                .filter(tenant -> only == null || tenant.id().equals(only))
                .forEach(tenant -> keys.of(tenant.id()).forEach(key -> line(tenant.name(), key)));
    }

    private void rotate(KeyArguments arguments) {
        var overlap = arguments.optional("overlap");
        var tenant = tenant(arguments);
        show(keys.rotate(tenant, key(tenant, arguments).id(), overlap == null ? KeyCommand.OVERLAP : duration(overlap))
                .orElseThrow());
    }

    private void revoke(KeyArguments arguments) {
        var tenant = tenant(arguments);
        var key = key(tenant, arguments);
        keys.revoke(tenant, key.id());
        out.printf("Revoked %s (%s); servers notice within a second.%n", key.name(), key.id());
    }

    private TenantId tenant(KeyArguments arguments) {
        var name = arguments.required("tenant");
        return tenants.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no tenant %s; make it: tenants create %s".formatted(name, name)));
    }

    /// The one good key that is meant. While an old and a new key of one name are both good, the name means the
    /// new.
    private Key key(TenantId tenant, KeyArguments arguments) {
        var id = arguments.optional("id");
        var wanted = id == null ? arguments.required("name") : id;
        List<Key> found = keys.of(tenant).stream()
                .filter(key -> key.isGoodAt(clock.instant()))
                .filter(key -> wanted.equals(id == null ? key.name() : key.id().toString()))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no good key " + wanted);
        }
        return found.getLast();
    }

    private void show(IssuedKey issued) {
        out.printf("id            %s%n", issued.key().id());
        out.printf("X-API-KEY     %s%n", issued.secret());
        if (issued.serverHash() != null) {
            out.printf("server-hash   %s%n", issued.serverHash());
        }
        if (issued.tokenSecret() != null) {
            out.printf("token secret  %s%n", issued.tokenSecret());
        }
        out.println("This is shown once and kept nowhere.");
    }

    private void line(String tenant, Key key) {
        out.printf(
                LINE,
                key.id(),
                tenant,
                key.name(),
                String.join(",", ScopeWord.write(key.scopes())),
                key.statusAt(clock.instant()),
                Objects.requireNonNullElse(key.expiresAt(), "-"),
                Objects.requireNonNullElse(key.lastUsedAt(), "-"));
    }

    private @Nullable Instant end(@Nullable String when) {
        if (when == null) {
            return null;
        }
        try {
            return when.contains(":") ? Instant.parse(when) : clock.instant().plus(duration(when));
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("Not a time: " + when);
        }
    }

    private static Duration duration(String text) {
        try {
            var duration = DurationStyle.detectAndParse(text);
            if (duration.isNegative()) {
                throw new IllegalArgumentException("It must not be negative");
            }
            return duration;
        } catch (RuntimeException _) {
            throw new IllegalArgumentException("Not a duration (24h, 7d): " + text);
        }
    }
}
