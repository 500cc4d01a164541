package dev.passbook.statement.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.bank.TypedPage;
import dev.passbook.statement.bank.Zones;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Identity blocks as banks whose statements nobody here has seen may print them. They are drawn in `blocks.txt`.
class IdentityBlocksTests {

    private static final String COLUMNS = "\n\nDate   Particulars   Chq No   Withdrawals   Deposits   Balance\n";
    private static final Pattern BLOCK = Pattern.compile("(?m)^=== ");
    private static final Pattern END_OF_DRAWING = Pattern.compile("(?m)^---\n");

    private final IdentityReader reader = new IdentityReader();

    private record Block(String title, String drawing, Map<String, String> is) {

        static Block of(String text) {
            int line = text.indexOf('\n');
            var parts = END_OF_DRAWING.split(text.substring(line + 1));
            return new Block(text.substring(0, line), parts[0], expected(parts[1]));
        }

        private static Map<String, String> expected(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, _) -> one, LinkedHashMap::new));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Block> blocks() {
        return BLOCK.splitAsStream(text()).skip(1).map(Block::of);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void readsIdentitiesOfBanksItHasNotSeen(Block block) {
        var identity = reader.read(Zones.of(List.of(TypedPage.of(1, block.drawing() + COLUMNS))), null);
        var read = new LinkedHashMap<String, String>();
        block.is().keySet().forEach(key -> read.put(key, value(identity, key)));

        assertThat(read).isEqualTo(block.is());
    }

    private static String value(Identity identity, String key) {
        var period = identity.period();
        var value = switch (key) {
            case "name" -> identity.name();
            case "address" -> identity.address();
            case "account" -> identity.accountNumber();
            case "ifsc" -> identity.ifsc();
            case "micr" -> identity.micr();
            case "category" -> identity.category();
            case "type" -> identity.accountType();
            case "limit" -> identity.creditLimit();
            case "from" -> period == null ? null : period.from();
            case "to" -> period == null ? null : period.to();
            default -> throw new IllegalArgumentException("blocks.txt: nobody knows the key " + key);
        };
        return Objects.toString(value, "-");
    }

    private static String text() {
        try (var file = Objects.requireNonNull(IdentityBlocksTests.class.getResourceAsStream("blocks.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
