package dev.passbook.statement.anonymiser;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
///
/// @param source the statement
/// @param target where the copy goes
/// @param passwordFromInput whether standard input gives a password; arguments can be seen by every user of a
/// machine
/// @param force whether the copy may replace a file
record Arguments(Path source, Path target, boolean passwordFromInput, long seed, boolean force) {

    static final String USAGE = "Usage: anonymise IN.pdf OUT.pdf [--password-stdin] [--seed N] [--force]";

    /// @throws IllegalArgumentException saying what is wrong
    static Arguments parse(Collection<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        var files = new ArrayList<Path>();
        boolean password = false;
        boolean force = false;
        Long seed = null;
        while (!rest.isEmpty()) {
            var argument = rest.remove();
            switch (argument) {
                case "--password-stdin" -> password = true;
                case "--force" -> force = true;
                case "--seed" -> seed = seed(rest.poll());
                case String option
                when option.startsWith("-") -> throw new IllegalArgumentException("There is no option " + option);
                case String file -> files.add(path(file));
            }
        }
        return of(files, password, seed == null ? new SecureRandom().nextLong() : seed, force);
    }

    private static Arguments of(List<Path> files, boolean password, long seed, boolean force) {
        if (files.size() != 2) {
            throw new IllegalArgumentException("Two files are needed, not " + files.size());
        }
        return new Arguments(files.getFirst(), files.getLast(), password, seed, force);
    }

    private static long seed(@Nullable String number) {
        try {
            return Long.parseLong(number == null ? "" : number);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("--seed needs a whole number");
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new IllegalArgumentException("Not the name of a file: " + name);
        }
    }
}
