package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells whose statement a document is by weighing all that its header and footer show. No single hit decides: a
/// small bank prints its sponsor's IFSC, a letter names the bank that wrote it, software is shared.
public final class BankRecognition {

    /// What a document calls itself, when it has no table that shows what it is.
    private static final Pattern TITLE = Pattern.compile("""
            (?ix) \\b
            (?: (?: account | bank | banking | e | detailed | transaction | mini | composite | combined )
              [-\\s]? statement
              | statement \\s of \\s (?: \\w{1,20} \\s ){0,2} (?: accounts? | transactions? )
              | statement \\s for \\s (?: a/c | account )
              | (?: account | transaction ) \\s (?: ledger | history | activity )
              | e-?passbook | pass\\s?book )
            \\b""");

    private final BankDirectory directory;
    private final CodeSign codes;
    private final List<Sign> signs;

    public BankRecognition(BankDirectory directory) {
        this.directory = directory;
        this.codes = new CodeSign(directory);
        this.signs = List.of(
                codes,
                new DomainSign(directory),
                new NameSign(directory),
                new PhraseSign(directory),
                new ColumnSign(directory),
                new DocumentSign(directory));
    }

    /// Weighs a document. A document that neither has a table of transactions nor calls itself a statement is of
    /// no bank, whoever is named in it; its evidence is still given.
    public Recognition recognise(Zones zones, DocumentFacts facts) {
        var evidence = signs.stream()
                .flatMap(sign -> sign.in(zones, facts))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        yieldToSubMembers(evidence);
        evidence.replaceAll(piece -> inherited(piece, evidence));
        return new Recognition(isStatement(zones) ? winner(evidence) : null, evidence);
    }

    private static boolean isStatement(Zones zones) {
        return zones.hasTable()
                || zones.header().stream()
                        .anyMatch(line -> TITLE.matcher(line.text()).find());
    }

    private @Nullable BankId winner(List<Evidence> evidence) {
        var ranking = weights(evidence).entrySet().stream()
                .sorted(Map.Entry.<BankId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .toList();
        if (ranking.isEmpty() || ranking.getFirst().getValue() < Recognition.ENOUGH) {
            return null;
        }
        var lead = ranking.size() == 1
                ? Recognition.LEAD
                : ranking.getFirst().getValue() - ranking.get(1).getValue();
        return lead < Recognition.LEAD ? null : ranking.getFirst().getKey();
    }

    private static Map<BankId, Integer> weights(List<Evidence> evidence) {
        var weights = new HashMap<BankId, Integer>();
        evidence.stream()
                .collect(Collectors.groupingBy(Evidence::bank))
                .forEach((bank, pieces) -> weights.put(bank, Recognition.weight(pieces)));
        return weights;
    }

    /// A bank without IFSCs of its own prints those of a sponsor; then its name says more than the sponsor's code.
    private void yieldToSubMembers(List<Evidence> evidence) {
        var subMemberNamed = evidence.stream()
                .filter(piece -> piece.kind() == Kind.NAME && piece.weight() > Recognition.ENOUGH)
                .anyMatch(piece -> directory.bank(piece.bank()).orElseThrow().ifscPrefix() == null);
        if (subMemberNamed) {
            evidence.removeIf(piece -> piece.kind() == Kind.IFSC
                    && codes.isSponsor(directory.bank(piece.bank()).orElseThrow()));
        }
    }

    /// A merged bank's codes live on in the branches of the bank that took it over; once that one names itself,
    /// they are its own.
    private Evidence inherited(Evidence piece, List<Evidence> evidence) {
        var heir = directory.bank(piece.bank()).orElseThrow().heir();
        var named = (piece.kind() == Kind.IFSC || piece.kind() == Kind.MICR)
                && evidence.stream()
                        .anyMatch(other -> other.kind() == Kind.NAME
                                && other.bank().equals(heir)
                                && other.weight() > Recognition.ENOUGH);
        return named ? new Evidence(heir, piece.kind(), piece.weight(), piece.text()) : piece;
    }
}
