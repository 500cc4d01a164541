package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `directory.tsv`: comment lines, a line of column names, a line a bank; lists inside a cell separated by
/// `|`.
record DirectoryFile(URL place) {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "printed_names",
            "ifsc_prefix",
            "sub_member_ifsc",
            "micr",
            "cin",
            "domains",
            "successor",
            "presence");

    /// @throws IllegalStateException naming the file and the line that is wrong
    List<Bank> read() {
        try (var lines = new BufferedReader(new InputStreamReader(place.openStream(), StandardCharsets.UTF_8))) {
            return banks(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    private List<Bank> banks(BufferedReader lines) throws IOException {
        var banks = new ArrayList<Bank>();
        var headed = false;
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.split("\t", -1));
            if (headed) {
                banks.add(bank(cells, number));
            } else if (!cells.equals(COLUMNS)) {
                throw wrong(number, "the columns must be " + COLUMNS, null);
            }
            headed = true;
        }
        return banks;
    }

    private Bank bank(List<String> cells, int line) {
        if (cells.size() != COLUMNS.size()) {
            throw wrong(line, "%d cells instead of %d".formatted(cells.size(), COLUMNS.size()), null);
        }
        try {
            return new Bank(
                    new BankId(cells.get(0)),
                    cells.get(1),
                    list(cells.get(2)),
                    orNull(cells.get(3)),
                    list(cells.get(4)),
                    orNull(cells.get(5)),
                    orNull(cells.get(6)),
                    list(cells.get(7)),
                    cells.get(8).isEmpty() ? null : new BankId(cells.get(8)),
                    presence(cells.get(9)));
        } catch (IllegalArgumentException e) {
            throw wrong(line, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean presence(String cell) {
        return switch (cell) {
            case "" -> false;
            case "abroad" -> true;
            default -> throw new IllegalArgumentException("unknown presence '" + cell + "'");
        };
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private IllegalStateException wrong(int line, String what, @Nullable Exception cause) {
        return new IllegalStateException("%s, line %d: %s".formatted(place, line, what), cause);
    }
}
