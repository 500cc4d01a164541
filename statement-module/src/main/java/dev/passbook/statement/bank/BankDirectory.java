package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All banks that callers may name, and the templates of those with statements of their own kind. Immutable: other
/// templates make another directory.
public final class BankDirectory {

    private final Map<BankId, Bank> banks;
    private final Map<BankId, BankTemplate> templates;

    /// Reads the directory and the templates from the class path.
    ///
    /// @throws IllegalStateException naming the file and the place in it that is wrong
    public BankDirectory() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var bank : new DirectoryFile(Objects.requireNonNull(file("directory.tsv"))).read()) {
            if (banks.put(bank.id(), bank) != null) {
                throw new IllegalStateException("directory.tsv names the bank %s twice".formatted(bank.id()));
            }
        }
        banks.values().forEach(this::requireKnownSuccessor);
        banks.keySet().forEach(this::readTemplate);
    }

    private BankDirectory(Map<BankId, Bank> banks, Map<BankId, BankTemplate> templates) {
        this.banks = banks;
        this.templates = templates;
    }

    /// The same banks, with these templates in the place of their own.
    BankDirectory with(Collection<BankTemplate> others) {
        var all = new LinkedHashMap<>(templates);
        others.forEach(template -> all.put(template.bank(), template));
        return new BankDirectory(banks, all);
    }

    /// Whether callers may name this bank; [BankId#OTHER] is always known.
    public boolean contains(BankId bank) {
        return bank.equals(BankId.OTHER) || banks.containsKey(bank);
    }

    /// The bank's own template, if its statements need one.
    public Optional<BankTemplate> template(BankId bank) {
        return Optional.ofNullable(templates.get(bank));
    }

    /// Every bank but [BankId#OTHER], in the order of their identifiers.
    public Collection<Bank> all() {
        return Collections.unmodifiableCollection(banks.values());
    }

    Collection<BankTemplate> templates() {
        return Collections.unmodifiableCollection(templates.values());
    }

    /// The directory's entry of a bank.
    Optional<Bank> bank(BankId id) {
        return Optional.ofNullable(banks.get(id));
    }

    /// Whether both answer for the same accounts, because one took the other over.
    boolean related(BankId one, BankId other) {
        return heir(one).equals(heir(other));
    }

    private BankId heir(BankId id) {
        return bank(id).map(Bank::heir).orElse(id);
    }

    private void readTemplate(BankId bank) {
        var place = file(bank + ".yaml");
        if (place != null) {
            templates.put(bank, TemplateFile.at(place).read(bank));
        }
    }

    private void requireKnownSuccessor(Bank bank) {
        if (!contains(bank.heir())) {
            throw new IllegalStateException(
                    "directory.tsv: %s was taken over by the unknown bank %s".formatted(bank.id(), bank.heir()));
        }
    }

    private static @Nullable URL file(String name) {
        return BankDirectory.class.getResource("/banks/" + name);
    }
}
