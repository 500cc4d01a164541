package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.FolderLook.Content;
import dev.passbook.statement.bank.FolderLook.Listed;
import dev.passbook.statement.bank.FolderLook.Unlistable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The templates of a folder, each as its file last was when it was right. Not for several threads at once.
final class Replacements {

    private final TemplateFolder folder;
    private final BankDirectory directory;
    private final SortedMap<String, BankTemplate> accepted = new TreeMap<>();

    private FolderLook seen;
    private FolderLook judged = new Listed(new TreeMap<>());

    /// Takes the folder as it is, without accepting anything yet.
    ///
    /// @param directory says which banks a template may be of
    Replacements(TemplateFolder folder, BankDirectory directory) {
        this.folder = folder;
        this.directory = directory;
        this.seen = folder.look();
    }

    Collection<BankTemplate> templates() {
        return List.copyOf(accepted.values());
    }

    /// Looks again. A change counts once two looks in a row show the same: many programs write a file in steps,
    /// and half a template can be a right one.
    ///
    /// @return whether there is a change to [#judge()]
    boolean changed() {
        var look = folder.look();
        var settled = look.equals(seen);
        seen = look;
        return settled && !look.equals(judged);
    }

    /// Accepts what changed and is right.
    ///
    /// @return what is wrong, a sentence a file; what was accepted of such a file before stays so
    List<String> judge() {
        var before = judged;
        judged = seen;
        return switch (seen) {
            case Unlistable(var reason) -> List.of(reason);
            case Listed(var files) -> judge(files, before);
        };
    }

    private List<String> judge(SortedMap<String, Content> files, FolderLook before) {
        accepted.keySet().retainAll(files.keySet());
        var wrong = new ArrayList<String>();
        files.forEach((name, content) -> {
            if (!(before instanceof Listed(var known) && content.equals(known.get(name)))) {
                accept(name, content, wrong);
            }
        });
        return wrong;
    }

    private void accept(String name, Content content, List<String> wrong) {
        try {
            accepted.put(name, read(name, content));
        } catch (BadTemplate bad) {
            wrong.add(String.valueOf(bad.getMessage()));
        }
    }

    private BankTemplate read(String name, Content content) {
        var place = folder.placeOf(name);
        var bank = bank(name)
                .orElseThrow(() -> new BadTemplate(place, "the directory knows no bank by the name of this file"));
        return switch (content) {
            case Content.Unreadable(var reason) -> throw new BadTemplate(place, reason);
            case Content.Text(var text) -> new TemplateFile(place, text).read(bank);
        };
    }

    /// To the letter: of `axis.yaml` and `Axis.yaml`, one would hide the other.
    private Optional<BankId> bank(String name) {
        return directory.all().stream()
                .map(Bank::id)
                .filter(bank -> bank.value().equals(TemplateFolder.bankOf(name)))
                .findFirst();
    }
}
