package dev.passbook;

import dev.passbook.access.KeyCommand;
import dev.passbook.statement.anonymiser.AnonymiseCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts the server, or runs a command when one is named: `anonymise`, `keys`, `keyset`, `tenants`.
@SpringBootApplication
@Modulithic(systemName = "Passbook")
public class Passbook {

    private static final String ANONYMISE = "anonymise";

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(ANONYMISE)) {
            var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(AnonymiseCommand.onConsole().run(rest));
        }
        if (arguments.length > 0 && KeyCommand.isNamed(arguments[0])) {
            System.exit(KeyCommand.onConsole(Passbook.class).run(arguments));
        }
        SpringApplication.run(Passbook.class, arguments);
    }
}
