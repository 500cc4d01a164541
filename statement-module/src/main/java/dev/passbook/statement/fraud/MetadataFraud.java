package dev.passbook.statement.fraud;

import dev.passbook.statement.Period;
import dev.passbook.statement.bank.BankTemplate;
import dev.passbook.statement.fraud.Suspicion.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges a document by what it says about its making. Silence is no suspicion: genuine files carry no facts,
/// garbled facts or those of the browser that took the password off.
public final class MetadataFraud {

    /// Signing takes minutes and clocks know no zones.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private static final int LONGEST_VALUE = 120;

    private final EditingTools tools = new EditingTools();

    /// @param template of the bank, null when it is not known or has none
    /// @param period that the statement covers, null when it does not say
    /// @return the gravest first; empty when nothing speaks against the document
    public List<Suspicion> judge(DocumentFacts facts, @Nullable BankTemplate template, @Nullable Period period) {
        var trusted = template == null ? List.<String>of() : template.metadata().trusted();
        return Stream.of(author(facts, trusted), dates(facts, period))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Suspicion> author(DocumentFacts facts, List<String> trusted) {
        return Stream.of(
                        edited("producer", facts.producer(), trusted),
                        edited("creator", facts.creator(), trusted),
                        edited("author", facts.author(), trusted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Suspicion> edited(String role, @Nullable String value, List<String> trusted) {
        if (value == null || isTrusted(value, trusted)) {
            return Optional.empty();
        }
        return tools.namedIn(value)
                .map(tool -> new Suspicion(
                        Kind.AUTHOR_FRAUD,
                        "The document's %s is '%s': %s edits documents, and the bank is not known to use it"
                                .formatted(role, shortened(value), tool),
                        evidence(role, shortened(value), "tool", tool)));
    }

    private static boolean isTrusted(String value, List<String> trusted) {
        var lower = value.toLowerCase(Locale.ROOT);
        return trusted.stream().anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private static Optional<Suspicion> dates(DocumentFacts facts, @Nullable Period period) {
        return madeTooEarly(facts, period).or(() -> changedLater(facts));
    }

    /// Statements are made during their period at the earliest. The last day proves nothing: people ask for a
    /// month that is not over yet.
    private static Optional<Suspicion> madeTooEarly(DocumentFacts facts, @Nullable Period period) {
        var created = facts.created();
        if (created == null
                || period == null
                || !created.toLocalDate().plusDays(1).isBefore(period.from())) {
            return Optional.empty();
        }
        return Optional.of(new Suspicion(
                Kind.DATE_FRAUD,
                "The document was created on %s, before its period begins on %s"
                        .formatted(created.toLocalDate(), period.from()),
                evidence("created", created.toLocalDate(), "period_start", period.from())));
    }

    /// A later date of change alone is left by harmless tools that write the file anew. Changes laid over the
    /// bank's file a day or more later are not, unless they are a signature.
    private static Optional<Suspicion> changedLater(DocumentFacts facts) {
        var created = facts.created();
        var modified = facts.modified();
        if (created == null || modified == null || facts.signed() || facts.revisions() < 2) {
            return Optional.empty();
        }
        if (Duration.between(created, modified).compareTo(TOLERANCE) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Suspicion(
                Kind.DATE_FRAUD,
                "The document was created on %s and changed in place on %s"
                        .formatted(created.toLocalDate(), modified.toLocalDate()),
                evidence("created", created.toLocalDate(), "modified", modified.toLocalDate())));
    }

    private static Map<String, String> evidence(String one, Object first, String other, Object second) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put(one, first.toString());
        evidence.put(other, second.toString());
        return evidence;
    }
}
