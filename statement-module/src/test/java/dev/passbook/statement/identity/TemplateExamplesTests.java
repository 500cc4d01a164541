package dev.passbook.statement.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.bank.Bank;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.bank.BankRecognition;
import dev.passbook.statement.bank.BankTemplate;
import dev.passbook.statement.bank.BankTemplate.Example;
import dev.passbook.statement.bank.TypedPage;
import dev.passbook.statement.bank.Zones;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every template proves itself on the examples that it carries.
class TemplateExamplesTests {

    private static final DocumentFacts SILENT =
            new DocumentFacts(null, null, null, null, null, null, 1, false, false, 1);

    private static final BankDirectory DIRECTORY = new BankDirectory();
    private static final BankRecognition RECOGNITION = new BankRecognition(DIRECTORY);
    private static final IdentityReader READER = new IdentityReader();

    static Stream<Arguments> examples() {
        return DIRECTORY.all().stream()
                .map(Bank::id)
                .map(DIRECTORY::template)
                .flatMap(Optional::stream)
                .flatMap(template -> template.examples().stream().map(example -> Arguments.of(template, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItsOwnExamples(BankTemplate template, Example example) {
        var zones = zones(example);

        assertThat(zones.hasTable()).isTrue();
        assertThat(RECOGNITION.recognise(zones, SILENT).bank()).contains(template.bank());
        assertIdentity(READER.read(zones, template), example.is());
    }

    private static void assertIdentity(Identity identity, BankTemplate.Expected is) {
        compare(is.name(), identity.name());
        compare(is.address(), identity.address());
        compare(is.account(), identity.accountNumber());
        compare(is.ifsc(), identity.ifsc());
        var period = identity.period();
        compare(is.from(), period == null ? null : period.from().toString());
        compare(is.to(), period == null ? null : period.to().toString());
    }

    private static void compare(String expected, String read) {
        if (expected != null) {
            assertThat(read).isEqualTo(expected);
        }
    }

    private static Zones zones(Example example) {
        var first = TypedPage.of(1, example.header() + "\n" + example.columns());
        var footer = example.footer();
        return Zones.of(footer == null ? List.of(first) : List.of(first, TypedPage.of(2, footer)));
    }
}
