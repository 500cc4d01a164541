package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A row while it is being put together: what stands on its own line, and the pieces of text that turn out to be
/// its.
final class Entry {

    /// Half the width of a narrow space, as a share of the letters' height.
    private static final double INDENT = 0.12;

    private final int page;
    private final int line;
    private final double y;
    private final Markers.Kind marker;
    private final List<Cells.Money> money = new ArrayList<>(2);
    private final List<Cells.Flag> flags = new ArrayList<>(1);
    private final List<Piece> narration = new ArrayList<>(3);
    private final List<Piece> reference = new ArrayList<>(1);
    private @Nullable PrintedDate date;
    private @Nullable PrintedDate valueDate;
    private double dateY = Double.NaN;
    private double moneyY = Double.NaN;
    private Box box;
    /// After how many characters the lines of its text were cut.
    private int cut = Integer.MAX_VALUE;

    /// A piece of text on one line of a column.
    record Piece(double y, List<Word> words) {

        double left() {
            return words.getFirst().left();
        }

        /// In characters, with a space between two words.
        int length() {
            return words.stream().mapToInt(word -> word.text().length()).sum() + words.size() - 1;
        }
    }

    Entry(Cells cells, Markers.Kind marker) {
        this.page = cells.line().page();
        this.line = cells.line().index();
        this.y = cells.y();
        this.marker = marker;
        this.box = cells.line().words().getFirst().box();
        add(cells);
    }

    /// Takes over the figures and dates of a line.
    void add(Cells cells) {
        if (money.isEmpty() && !cells.money().isEmpty()) {
            moneyY = cells.y();
        }
        money.addAll(cells.money());
        flags.addAll(cells.flags());
        box = box.union(cells.line().box());
        if (cells.date() != null && date == null) {
            dated(cells.date().date(), cells.y());
        }
        if (cells.valueDate() != null && valueDate == null) {
            valueDate = cells.valueDate().date();
        }
    }

    void dated(PrintedDate printed, double at) {
        date = printed;
        dateY = at;
    }

    void narrate(Piece piece) {
        narration.add(piece);
        piece.words().forEach(word -> box = box.union(word.box()));
    }

    /// Takes over text that comes after a break. At the top of the next page it is, where it stands higher, and the
    /// place of a row is on one page.
    void goOn(Piece piece) {
        if (piece.y() > y) {
            narrate(piece);
        } else {
            narration.add(piece);
        }
    }

    /// Takes over the text of the rest of this row.
    void narrate(Entry rest) {
        rest.narration.forEach(this::goOn);
    }

    /// Whether the other row repeats this one's date on the next page.
    boolean isContinuedBy(Entry rest) {
        return rest.page == page + 1 && date != null && date.equals(rest.date);
    }

    /// Whether the balance itself says whether it is money or a debt.
    boolean hasSignedBalance() {
        return money.stream()
                .filter(m -> m.role() == Role.BALANCE)
                .map(Cells.Money::amount)
                .anyMatch(amount -> amount.mark() != Amount.Mark.NONE || amount.paise() < 0);
    }

    /// Whether this is text alone under the date of the row above, as banks print that repeat the date on every
    /// line.
    boolean isRestOf(Entry above) {
        return money.isEmpty()
                && !isMarker()
                && date != null
                && date.equals(above.date)
                && !above.isMarker()
                && !above.money.isEmpty();
    }

    void refer(Piece piece) {
        reference.add(piece);
    }

    int page() {
        return page;
    }

    double y() {
        return y;
    }

    /// Where the row's own line is when its text spreads around it: that of its amount, because under a date
    /// another one may stand.
    double middle() {
        return Double.isNaN(moneyY) ? y : moneyY;
    }

    double dateY() {
        return dateY;
    }

    boolean isMarker() {
        return marker != Markers.Kind.NONE;
    }

    Markers.Kind marker() {
        return marker;
    }

    @Nullable
    PrintedDate date() {
        return date;
    }

    @Nullable
    PrintedDate valueDate() {
        return valueDate == null && tells() ? ToldInText.by(narrationText()).valueDate() : valueDate;
    }

    List<Cells.Money> money() {
        return money;
    }

    List<Cells.Flag> flags() {
        return flags;
    }

    boolean prints(Role role) {
        return money.stream().anyMatch(figure -> figure.role() == role);
    }

    boolean lacks(boolean movement) {
        return money.stream()
                .noneMatch(m -> m.role().isMovement() == movement
                        && (!movement || m.amount().paise() != 0));
    }

    void cutAfter(int characters) {
        cut = characters;
    }

    /// Whether its text may hold what is told of it; most does not.
    private boolean tells() {
        for (Piece piece : narration) {
            if (ToldInText.begins(piece.words())) {
                return true;
            }
        }
        return false;
    }

    /// How many characters its longest line has.
    int longestLine() {
        return narration.stream().mapToInt(Piece::length).max().orElse(0);
    }

    /// Its lines but for the last one.
    List<String> continuedLines() {
        return narration.size() < 2
                ? List.of()
                : narration.subList(0, narration.size() - 1).stream()
                        .map(piece -> text(piece.words()))
                        .toList();
    }

    /// Its lines with spaces between them, but for those that were cut within a word.
    String narrationText() {
        if (narration.size() == 1) {
            return text(narration.getFirst().words());
        }
        var text = new StringBuilder();
        int above = 0;
        for (Piece piece : narration) {
            String line = text(piece.words());
            boolean within = above >= cut && !isIndented(piece);
            text.append(text.isEmpty() || within ? "" : " ").append(line);
            above = line.length();
        }
        return text.toString();
    }

    /// Whether the line begins with the space that the cut fell on.
    private boolean isIndented(Piece piece) {
        double margin = narration.stream().mapToDouble(Piece::left).min().orElse(0);
        return piece.left() - margin > INDENT * piece.words().getFirst().fontSize();
    }

    @Nullable
    String referenceText() {
        // Where two columns hold references the empty one has its dash.
        var text = text(reference.stream()
                .flatMap(piece -> piece.words().stream())
                .filter(word -> !Amounts.isBlank(word.text()))
                .toList());
        return !text.isEmpty() ? text : tells() ? ToldInText.by(narrationText()).reference() : null;
    }

    private static String text(List<Word> words) {
        var text = new StringJoiner(" ");
        words.forEach(word -> text.add(word.text()));
        return text.toString();
    }

    Place place() {
        return new Place(page, line, box);
    }
}
