package dev.passbook.access;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a command line asks for.
///
/// @param action `keys create`, `tenants list`, ...
/// @param options those with a value, by their names without `--`
/// @param flags those without
record KeyArguments(String action, Map<String, String> options, Set<String> flags) {

    static final Set<String> SUBJECTS = Set.of("keys", "tenants", "keyset");

    static final String USAGE = """
            Usage:
              tenants create NAME
              tenants list
              keys create --tenant T --name NAME --scopes upload,read[,read_masked,admin] [--expires WHEN]
                          [--server-hash] [--access-token]
              keys list [--tenant T]
              keys rotate --tenant T (--id ID | --name NAME) [--overlap 24h]
              keys revoke --tenant T (--id ID | --name NAME)
              keyset create --file FILE
              keyset list [--file FILE]
              keyset rotate [--file FILE]
            WHEN is a moment (2027-01-31T00:00:00Z) or a time from now (90d).""";

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "keys create", Set.of("tenant", "name", "scopes", "expires"),
            "keys list", Set.of("tenant"),
            "keys rotate", Set.of("tenant", "id", "name", "overlap"),
            "keys revoke", Set.of("tenant", "id", "name"),
            "tenants create", Set.of("name"),
            "tenants list", Set.of(),
            "keyset create", Set.of("file"),
            "keyset list", Set.of("file"),
            "keyset rotate", Set.of("file"));

    private static final Set<String> FLAGS = Set.of("server-hash", "access-token");

    /// @throws IllegalArgumentException saying what is wrong
    static KeyArguments parse(Collection<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        var action = rest.poll() + " " + rest.poll();
        var known = OPTIONS.get(action);
        if (known == null) {
            throw new IllegalArgumentException(
                    "There is no command " + action.replace("null", "").strip());
        }
        var options = new HashMap<String, String>();
        var flags = new HashSet<String>();
        if (action.equals("tenants create") && !rest.isEmpty() && !rest.peek().startsWith("--")) {
            options.put("name", rest.remove());
        }
        while (!rest.isEmpty()) {
            var name = name(rest.remove());
            if (action.equals("keys create") && FLAGS.contains(name)) {
                flags.add(name);
            } else if (known.contains(name) && !rest.isEmpty()) {
                options.put(name, rest.remove());
            } else {
                throw new IllegalArgumentException("Not understood: --" + name);
            }
        }
        return new KeyArguments(action, options, flags);
    }

    String required(String name) {
        var value = options.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("--%s is needed".formatted(name));
        }
        return value.strip();
    }

    @Nullable
    String optional(String name) {
        return options.get(name);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    private static String name(String argument) {
        if (!argument.startsWith("--")) {
            throw new IllegalArgumentException("Not understood: " + argument);
        }
        return argument.substring(2);
    }
}
