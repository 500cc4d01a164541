package dev.passbook.statement.bank;

import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Title, creator, author and producer of the file. Portal software is sold to many banks, so this only tips a
/// balance.
record DocumentSign(BankDirectory directory) implements Sign {

    private static final int WEIGHT = 10;

    @Override
    public Stream<Evidence> in(Zones zones, DocumentFacts facts) {
        return Stream.of(facts.title(), facts.creator(), facts.author(), facts.producer())
                .filter(Objects::nonNull)
                .flatMap(this::in);
    }

    private Stream<Evidence> in(String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        return directory.templates().stream()
                .filter(template -> template.recognise().documents().stream()
                        .anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT))))
                .map(template -> new Evidence(template.bank(), Kind.DOCUMENT, WEIGHT, value));
    }
}
