package dev.passbook.statement.layout;

import dev.passbook.statement.layout.Reading.NoTable;
import dev.passbook.statement.pdf.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the transactions of a statement from its words, without knowing the bank: finds the table by the names of
/// its columns, tries what more than one reading could mean, and keeps the reading that the arithmetic proves.
public final class StatementReader {

    private final @Nullable LocalDate made;

    private StatementReader(@Nullable LocalDate made) {
        this.made = made;
    }

    public static StatementReader create() {
        return new StatementReader(null);
    }

    /// A reader for a document that was made by this day: the day of its file, or that of its upload.
    ///
    /// Where a statement prints no year, the latest one is taken with which no date lies after this day. Such a
    /// reading is never [Proof.Verified].
    public StatementReader assumingMadeOn(LocalDate day) {
        return new StatementReader(day);
    }

    /// Whether a document has a table with a date, an amount and a balance in every row: as the names of its
    /// columns say, or, where they have none that we know, as rows say that follow from one another. Letters and
    /// bills have dates and amounts, but no such rows.
    public boolean seesStatement(List<Page> pages) {
        var leaves = Leaves.of(pages);
        boolean named = leaves.all().stream()
                .flatMap(leaf -> leaf.headers().stream())
                .anyMatch(TableHeader::hasDateAmountAndBalance);
        return named || namelessDrafts(leaves).anyMatch(draft -> draft.isProved() && draft.hasBalances());
    }

    /// Reads the table of transactions of a document.
    public Reading read(List<Page> pages) {
        var leaves = Leaves.of(pages);
        return named(leaves)
                .or(() -> nameless(leaves))
                .orElseGet(() -> new NoTable("No table of transactions was found"));
    }

    private Optional<Reading> named(Leaves leaves) {
        var drafts = drafts(leaves).toList();
        return drafts.stream()
                .max(Comparator.comparingInt(Draft::score))
                .map(best -> whole(best, drafts))
                .map(Draft::table);
    }

    /// The reading that has all rows of the best one and more, where nothing speaks against it: that some pages
    /// follow from one another proves nothing if others are left out.
    private static Draft whole(Draft best, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.isUnbroken() && draft.extendsBeyond(best))
                .max(Comparator.comparingInt(Draft::score))
                .orElse(best);
    }

    /// A table whose columns have no names; where the arithmetic allows two readings rather money than a debt.
    private Optional<Reading> nameless(Leaves leaves) {
        return namelessDrafts(leaves)
                .max(Comparator.comparingInt(Draft::score).thenComparingLong(Draft::closing))
                .map(Draft::table);
    }

    private Stream<Draft> namelessDrafts(Leaves leaves) {
        return NamelessTable.headers(leaves).stream().flatMap(header -> drafts(leaves.headedBy(header)));
    }

    private Stream<Draft> drafts(Leaves leaves) {
        return Section.all(leaves.all()).stream()
                .map(Section::mended)
                .filter(section -> section.header().hasMovement())
                .map(section -> TableReading.of(section, leaves, made));
    }
}
