package dev.passbook.access;

import dev.passbook.sealing.KeySets;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The commands `keys`, `tenants` and `keyset`, which work on the database that the environment configures,
/// beside a running server when that is a PostgreSQL. The embedded database has room for one process: stop the
/// server, or use its administration over REST.
public final class KeyCommand {

    /// Is true while a command runs; what only a server does should not begin then.
    public static final String RUNNING = "passbook.command";

    /// How long a key stays good after it was rotated, when nothing else is said.
    static final Duration OVERLAP = Duration.ofDays(1);

    /// What was asked for was done.
    public static final int DONE = 0;

    /// The arguments make no sense, or name what there is not.
    public static final int USAGE = 2;

    /// The database cannot be reached.
    public static final int UNREACHABLE = 3;

    private final Class<?> application;
    private final Map<String, Object> settings;
    private final PrintStream out;
    private final PrintStream err;

    /// @param application the server's main class
    /// @param settings beside those of the environment
    KeyCommand(Class<?> application, Map<String, Object> settings, PrintStream out, PrintStream err) {
        this.application = application;
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /// The command as it is started from a shell.
    ///
    /// @param application the server's main class
    public static KeyCommand onConsole(Class<?> application) {
        return new KeyCommand(application, Map.of(), System.out, System.err);
    }

    /// Whether this is the name of one of the commands.
    public static boolean isNamed(String word) {
        return KeyArguments.SUBJECTS.contains(word);
    }

    /// Runs the command.
    ///
    /// @param arguments the whole command line: `keys create --tenant acme --name backend --scopes upload,read`
    /// @return the exit code of the process: [#DONE], [#USAGE] or [#UNREACHABLE]
    public int run(String... arguments) {
        try {
            var parsed = KeyArguments.parse(List.of(arguments));
            var file = parsed.optional(KeySetDesk.FILE);
            return file == null ? run(parsed) : run(parsed, KeySets.inFile(Path.of(file)));
        } catch (IllegalArgumentException wrong) {
            return fail(USAGE, wrong.getMessage() + System.lineSeparator() + KeyArguments.USAGE);
        }
    }

    /// What is asked for of a file needs no database.
    private int run(KeyArguments arguments, KeySets keySets) {
        new KeySetDesk(keySets, out).serve(arguments);
        return DONE;
    }

    private int run(KeyArguments arguments) {
        try (var context = start()) {
            if (arguments.action().startsWith(KeySetDesk.SUBJECT)) {
                return run(arguments, context.getBean(KeySets.class));
            }
            new Desk(context.getBean(ApiKeys.class), context.getBean(Tenants.class), context.getBean(Clock.class), out)
                    .serve(arguments);
            return DONE;
        } catch (IllegalArgumentException wrong) {
            return fail(USAGE, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException failed) {
            return fail(UNREACHABLE, "Cannot use the database: " + reason(failed));
        }
    }

    /// Of the whole server only what is asked for is made: no listener, no worker.
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of(
                        RUNNING,
                        "true",
                        "db-scheduler.enabled",
                        "false",
                        "spring.main.keep-alive",
                        "false",
                        "logging.level.root",
                        "error"))
                .properties(settings)
                .run();
    }

    private static String reason(Throwable failed) {
        var deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var reason = String.valueOf(deepest.getMessage());
        return reason.contains("already in use")
                ? "a running server has it open. Stop the server, or use its administration: POST /admin/v1/keys"
                : reason;
    }

    private int fail(int code, String message) {
        err.println(message);
        return code;
    }
}
