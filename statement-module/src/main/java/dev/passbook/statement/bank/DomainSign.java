package dev.passbook.statement.bank;

import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.Locale;
import java.util.stream.Stream;

/// Web and mail domains of the bank. A mail address may be the customer's, who may work for a bank.
record DomainSign(BankDirectory directory) implements Sign {

    private static final int SITE = 45;
    private static final int MAIL = 15;
    private static final int MAIL_OF_FOOTER = 40;

    @Override
    public Stream<Evidence> in(Zones zones, DocumentFacts facts) {
        return Stream.concat(
                zones.header().stream().flatMap(line -> in(line, MAIL)),
                zones.footer().stream().flatMap(line -> in(line, MAIL_OF_FOOTER)));
    }

    private Stream<Evidence> in(TextLine line, int mail) {
        var text = line.text().toLowerCase(Locale.ROOT);
        if (text.indexOf('.') < 0) {
            return Stream.of();
        }
        return directory.all().stream()
                .flatMap(bank -> bank.domains().stream().flatMap(domain -> {
                    int at = at(text, domain);
                    if (at < 0) {
                        return Stream.of();
                    }
                    int weight = at > 0 && text.charAt(at - 1) == '@' ? mail : SITE;
                    return Stream.of(new Evidence(bank.id(), Kind.DOMAIN, weight, domain));
                }));
    }

    private static int at(String text, String domain) {
        int at = text.indexOf(domain);
        while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + domain.length()))) {
            at = text.indexOf(domain, at + 1);
        }
        return at;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-';
    }
}
