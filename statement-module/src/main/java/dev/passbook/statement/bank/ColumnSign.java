package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the table's header. The only sign left when the name is in a picture; weak, because headers are
/// copied and several banks buy the same software.
final class ColumnSign implements Sign {

    private static final int ONE_BANKS_OWN = 25;
    private static final int SHARED = 10;

    private record Signature(BankId bank, String printed, Set<String> words) {}

    private final List<Signature> signatures;

    ColumnSign(BankDirectory directory) {
        signatures = directory.templates().stream()
                .flatMap(template ->
                        template.recognise().columns().stream().map(columns -> signature(template.bank(), columns)))
                .sorted(Comparator.comparingInt(
                                (Signature signature) -> signature.words().size())
                        .reversed())
                .toList();
    }

    private static Signature signature(BankId bank, List<String> columns) {
        var printed = String.join(", ", columns);
        return new Signature(bank, printed, Set.copyOf(PrintedText.words(printed)));
    }

    /// The signature with the most words wins; banks that share it share the doubt.
    @Override
    public Stream<Evidence> in(Zones zones, DocumentFacts facts) {
        var header = Set.copyOf(PrintedText.words(String.join(" ", zones.tableHeaderWords())));
        var matching = signatures.stream()
                .filter(signature -> header.containsAll(signature.words()))
                .toList();
        var best = matching.stream()
                .filter(signature ->
                        signature.words().size() == matching.getFirst().words().size())
                .toList();
        int weight =
                best.stream().map(Signature::bank).collect(Collectors.toSet()).size() == 1 ? ONE_BANKS_OWN : SHARED;
        return best.stream()
                .map(signature -> new Evidence(signature.bank(), Kind.COLUMNS, weight, signature.printed()));
    }
}
