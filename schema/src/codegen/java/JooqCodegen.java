import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/// Generates the jOOQ types of one module from its own Flyway migrations, run for real on an H2 in memory.
///
/// The build starts it as a single-file program in a JDK 25 of its own, because jOOQ's generator needs Java 21
/// while Maven may be running on 17. Output lands in `target/` and is never committed. A run whose migrations
/// have not changed since the last one ends at once.
///
/// Usage: `java JooqCodegen.java MODULE MIGRATIONS OUTPUT`
public class JooqCodegen {

    private static final String URL =
            "jdbc:h2:mem:codegen;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var module = arguments[0];
        var migrations = Path.of(arguments[1]);
        var output = Path.of(arguments[2]);

        var stamp = output.resolve(module + ".sha256");
        var fingerprint = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        generate(module, migrations, output);
        Files.writeString(stamp, fingerprint);
    }

    private static void generate(String module, Path migrations, Path output) throws Exception {
        var pool = JdbcConnectionPool.create(URL, "sa", "");
        try (var keepAlive = pool.getConnection()) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(module, output));
        } finally {
            pool.dispose();
        }
    }

    private static Configuration configuration(String module, Path output) {
        var instants = new ForcedType().withName("INSTANT").withIncludeTypes("(?i:timestamp.*zone)");
        var database = new Database()
                .withName("org.jooq.meta.h2.H2Database")
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history")
                .withForcedTypes(instants.withIgnoreUnused(true));
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(URL).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(new Generate()
                                .withPojos(false)
                                .withDaos(false)
                                .withKeys(true)
                                .withComments(false))
                        .withTarget(new Target()
                                .withPackageName("dev.passbook." + module + ".jooq")
                                .withDirectory(output.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(System.getProperty("java.version").getBytes(StandardCharsets.UTF_8));
        try (var files = Files.list(migrations)) {
            for (var file : List.copyOf(files.sorted().toList())) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
