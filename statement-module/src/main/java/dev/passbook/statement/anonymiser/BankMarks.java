package dev.passbook.statement.anonymiser;

import dev.passbook.statement.bank.Bank;
import dev.passbook.statement.bank.BankDirectory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Knows the names, addresses and codes of banks, so that a copy still shows whose layout it is.
final class BankMarks {

    /// The fifth sign is a zero, which some fonts give back as the letter.
    private static final Pattern IFSC = Pattern.compile("(?<![A-Z0-9])[A-Z]{4}[0O][A-Z0-9]{6}(?![A-Z0-9])");

    private static final Pattern COMPANY_NUMBER =
            Pattern.compile("(?<![A-Z0-9])[LU]\\d{5}[A-Z]{2}\\d{4}[A-Z]{3}\\d{6}(?![A-Z0-9])");

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9.-]{4,60}+");
    private static final Pattern GROUP = Pattern.compile("[A-Za-z]+|\\d+");
    private static final Pattern MICR = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    /// Spelled in too many ways to be compared.
    private static final Set<String> SPELLINGS =
            Set.of("the", "co", "op", "operative", "cooperative", "coop", "ltd", "limited", "and");

    private static final int PREFIX = 4;
    private static final int WORDS_OF_LABEL = 4;

    private final Map<String, List<List<String>>> names = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final List<String> lent = new ArrayList<>();
    private final Set<String> companyNumbers = new HashSet<>();
    private final Set<String> micrCodes = new HashSet<>();
    private final Set<String> domains = new HashSet<>();

    BankMarks(BankDirectory banks) {
        banks.all().forEach(this::add);
        banks.all().stream()
                .flatMap(bank -> banks.template(bank.id()).stream())
                .forEach(template -> template.recognise().phrases().forEach(this::addName));
        lent.sort(Comparator.comparingInt(String::length).reversed());
    }

    private void add(Bank bank) {
        Stream.concat(bank.printedNames().stream(), Stream.of(bank.name())).forEach(this::addName);
        Stream.ofNullable(bank.ifscPrefix()).forEach(prefixes::add);
        Stream.ofNullable(bank.companyNumber()).forEach(companyNumbers::add);
        Stream.ofNullable(bank.micrCode()).forEach(micrCodes::add);
        lent.addAll(bank.subMemberIfscs());
        domains.addAll(bank.domains());
    }

    /// A name of a single word may be anybody's.
    private void addName(String name) {
        var words = groups(name).map(Group::word).toList();
        if (words.size() > 1) {
            names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
        }
    }

    private record Group(int token, int from, int to, String word) {}

    private static Stream<Group> groups(String text) {
        return groups(0, text);
    }

    private static Stream<Group> groups(int token, String text) {
        return GROUP.matcher(text)
                .results()
                .map(found -> new Group(
                        token, found.start(), found.end(), found.group().toLowerCase(Locale.ROOT)))
                .filter(group -> !SPELLINGS.contains(group.word()));
    }

    /// Marks what a line shows of banks: their names over several words, and what stands in one word.
    void keep(List<Token> line) {
        var groups = new ArrayList<Group>();
        for (int at = 0; at < line.size(); at++) {
            groups(at, line.get(at).text()).forEach(groups::add);
        }
        for (int at = 0; at < groups.size(); at++) {
            keepNames(line, groups.subList(at, groups.size()));
        }
        for (int at = 0; at < line.size(); at++) {
            keepCodes(line.get(at));
            keepMicrCode(line, at);
        }
    }

    private void keepNames(List<Token> line, List<Group> from) {
        for (var name : names.getOrDefault(from.getFirst().word(), List.of())) {
            var found = from.subList(0, Math.min(name.size(), from.size()));
            if (found.stream().map(Group::word).toList().equals(name)) {
                found.forEach(group -> line.get(group.token()).kept().set(group.from(), group.to()));
            }
        }
    }

    private void keepCodes(Token token) {
        var text = token.text();
        IFSC.matcher(text).results().forEach(code -> keep(token.kept(), code.start(), bankPart(code.group())));
        COMPANY_NUMBER
                .matcher(text)
                .results()
                .filter(code -> companyNumbers.contains(code.group()))
                .forEach(code -> token.kept().set(code.start(), code.end()));
        DOMAIN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(site -> keep(token.kept(), site.end() - domain(site.group()), domain(site.group())));
    }

    private static void keep(BitSet kept, int from, int length) {
        kept.set(from, from + length);
    }

    /// How much of an IFSC names the bank; the rest names the branch, and with it a town.
    private int bankPart(String code) {
        return lent.stream()
                .filter(code::startsWith)
                .findFirst()
                .map(String::length)
                .orElse(prefixes.contains(code.substring(0, PREFIX)) ? PREFIX + 1 : 0);
    }

    /// How many of the last signs are the domain of a bank.
    private int domain(String site) {
        int from = 0;
        while (from >= 0 && !domains.contains(site.substring(from))) {
            from = site.indexOf('.', from) + 1 == 0 ? -1 : site.indexOf('.', from) + 1;
        }
        return from < 0 ? 0 : site.length() - from;
    }

    /// The middle of a MICR code names the bank, the rest the town and the branch.
    private void keepMicrCode(List<Token> line, int at) {
        if (isLabelled(line, at)) {
            var token = line.get(at);
            MICR.matcher(token.text())
                    .results()
                    .filter(code -> micrCodes.contains(code.group().substring(3, 6)))
                    .forEach(code -> token.kept().set(code.start() + 3, code.start() + 6));
        }
    }

    private static boolean isLabelled(List<Token> line, int at) {
        return line.subList(Math.max(0, at - WORDS_OF_LABEL), at + 1).stream()
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).contains("micr"));
    }

    /// How many of the first letters of a reference name a bank: `UTIB` and the network in
    /// `UTIBR52024031812345678`.
    int lettersOfReference(String letters) {
        boolean known = letters.length() >= PREFIX && prefixes.contains(letters.substring(0, PREFIX));
        return known ? Math.min(letters.length(), PREFIX + 1) : 0;
    }

    /// Whether the word is one of the four letters that begin the codes of a bank.
    boolean isPrefix(String letters) {
        return prefixes.contains(letters);
    }
}
