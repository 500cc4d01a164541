package dev.passbook.access;

import dev.passbook.sealing.KeySets;
import java.io.PrintStream;
import java.nio.file.Path;

/// Does what a command line asks for about the keys that seal, and says what it did.
record KeySetDesk(KeySets keySets, PrintStream out) {

    static final String SUBJECT = "keyset ";
    static final String FILE = "file";

    /// @throws IllegalArgumentException saying what cannot be done
    void serve(KeyArguments arguments) {
        switch (arguments.action()) {
            case "keyset create" -> create(Path.of(arguments.required(FILE)));
            case "keyset list" -> list();
            case "keyset rotate" -> rotate();
            case String other -> throw new IllegalArgumentException("There is no command " + other);
        }
    }

    private void create(Path file) {
        KeySets.create(file);
        out.printf("Made %s. Name it in PASSBOOK_KEYSET_FILE, and keep a copy apart from the database.%n", file);
    }

    private void list() {
        keySets.list().forEach(key -> out.printf("%d%s%n", key.id(), key.primary() ? "  primary" : ""));
    }

    private void rotate() {
        out.printf(
                "Key %d seals from now on; what older keys have sealed is sealed anew bit by bit.%n", keySets.rotate());
    }
}
