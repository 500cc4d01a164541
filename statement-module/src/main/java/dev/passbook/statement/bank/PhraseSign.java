package dev.passbook.statement.bank;

import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that one bank alone prints around its transactions, such as its registered office.
final class PhraseSign implements Sign {

    private static final int WEIGHT = 35;

    private record Phrase(BankTemplate template, String printed, String words) {}

    private final List<Phrase> phrases;

    PhraseSign(BankDirectory directory) {
        phrases = directory.templates().stream()
                .flatMap(template -> template.recognise().phrases().stream()
                        .map(phrase -> new Phrase(template, phrase, spaced(phrase))))
                .toList();
    }

    @Override
    public Stream<Evidence> in(Zones zones, DocumentFacts facts) {
        var text = zones.lines().map(line -> spaced(line.text())).collect(Collectors.joining("\n"));
        return phrases.stream()
                .filter(phrase -> text.contains(phrase.words()))
                .map(phrase -> new Evidence(phrase.template().bank(), Kind.PHRASE, WEIGHT, phrase.printed()));
    }

    private static String spaced(String text) {
        return " " + String.join(" ", PrintedText.words(text)) + " ";
    }
}
