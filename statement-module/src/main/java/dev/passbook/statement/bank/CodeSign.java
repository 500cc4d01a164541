package dev.passbook.statement.bank;

import dev.passbook.statement.bank.Evidence.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codes that authorities gave a bank: IFSC, MICR code and company number.
final class CodeSign implements Sign {

    /// The fifth sign is a zero, which some fonts give back as the letter.
    private static final Pattern IFSC = Pattern.compile("(?<![A-Z0-9])([A-Z]{4})[0O]([A-Z0-9]{6})(?![A-Z0-9])");

    private static final Pattern IFSC_LABEL = Pattern.compile("(?i)\\b(?:ifs|rtgs|neft)");
    private static final Pattern MICR = Pattern.compile("(?i)\\bmicr\\b[^0-9]{0,20}\\d{3}(\\d{3})\\d{3}(?!\\d)");
    private static final Pattern COMPANY_NUMBER =
            Pattern.compile("(?<![A-Z0-9])[LU]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6}(?![A-Z0-9])");

    private static final int LABELLED = 60;
    private static final int UNLABELLED = 30;

    private final Map<String, Bank> byPrefix = new HashMap<>();
    private final Map<String, Bank> byMicr = new HashMap<>();
    private final Map<String, Bank> byCompanyNumber = new HashMap<>();
    private final List<Map.Entry<String, Bank>> lent = new ArrayList<>();

    CodeSign(BankDirectory directory) {
        for (var bank : directory.all()) {
            put(byPrefix, bank.ifscPrefix(), bank);
            put(byMicr, bank.micrCode(), bank);
            put(byCompanyNumber, bank.companyNumber(), bank);
            bank.subMemberIfscs().forEach(stem -> lent.add(Map.entry(stem, bank)));
        }
        lent.sort(Comparator.comparingInt(
                        (Map.Entry<String, Bank> stem) -> stem.getKey().length())
                .reversed());
    }

    private static void put(Map<String, Bank> banks, @Nullable String code, Bank bank) {
        if (code != null) {
            banks.putIfAbsent(code, bank);
        }
    }

    @Override
    public Stream<Evidence> in(Zones zones, DocumentFacts facts) {
        return Stream.of(ifscs(zones.header()), micrs(zones.header()), companyNumbers(zones))
                .flatMap(found -> found);
    }

    private Stream<Evidence> ifscs(List<TextLine> header) {
        var found = new ArrayList<Evidence>();
        var labelledAbove = false;
        for (var line : header) {
            var text = line.text();
            var labelled = IFSC_LABEL.matcher(text).find();
            var codes = IFSC.matcher(labelled ? text.toUpperCase(Locale.ROOT) : text);
            while (codes.find()) {
                var code = codes.group(1) + "0" + codes.group(2);
                int weight = labelled || labelledAbove ? LABELLED : UNLABELLED;
                holder(code).ifPresent(bank -> found.add(new Evidence(bank.id(), Kind.IFSC, weight, code)));
            }
            labelledAbove = labelled;
        }
        return found.stream();
    }

    /// The bank that a branch with this IFSC is of. What a sponsor lent wins over the sponsor.
    private Optional<Bank> holder(String ifsc) {
        return lent.stream()
                .filter(stem -> ifsc.startsWith(stem.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(byPrefix.get(ifsc.substring(0, 4))));
    }

    /// Whether other banks use IFSCs of this one.
    boolean isSponsor(Bank bank) {
        var prefix = bank.ifscPrefix();
        return prefix != null && lent.stream().anyMatch(stem -> stem.getKey().startsWith(prefix));
    }

    private Stream<Evidence> micrs(List<TextLine> header) {
        return header.stream()
                .flatMap(line -> MICR.matcher(line.text()).results())
                .flatMap(code -> Optional.ofNullable(byMicr.get(code.group(1))).stream()
                        .map(bank -> new Evidence(bank.id(), Kind.MICR, 10, code.group())));
    }

    private Stream<Evidence> companyNumbers(Zones zones) {
        return zones.lines()
                .flatMap(line -> COMPANY_NUMBER
                        .matcher(line.text().toUpperCase(Locale.ROOT))
                        .results())
                .flatMap(number -> Optional.ofNullable(byCompanyNumber.get(number.group())).stream()
                        .map(bank -> new Evidence(bank.id(), Kind.COMPANY_NUMBER, 50, number.group())));
    }
}
