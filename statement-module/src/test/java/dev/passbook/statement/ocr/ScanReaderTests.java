package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.statement.layout.Proof.Unverifiable;
import dev.passbook.statement.layout.Proof.Verified;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The words of a statement of text, some of them misread.
class ScanReaderTests {

    private static final GeneratedStatement STATEMENT =
            StatementSketch.of(Layouts.HDFC_CLASSIC, 7).rows(12).draw();

    private final List<Page> pages = pages(STATEMENT);

    @Test
    void vouchesForWhatTheBalancesProve() {
        var table = read(pages);

        assertThat(table.proof()).isInstanceOf(Verified.class);
        assertThat(table.rows()).extracting(Row::balance).containsExactlyElementsOf(balances());
    }

    @Test
    void findsTheDecimalPointThatWasLost() {
        var balance = printed(5);

        var table = read(saying(word -> word.equals(balance) ? word.replace(".", "") : word));

        assertThat(table.proof()).isInstanceOf(Verified.class);
        assertThat(table.rows()).extracting(Row::balance).containsExactlyElementsOf(balances());
    }

    @Test
    void putsANumberTogetherThatWasReadAsTwo() {
        var balance = printed(5);
        int at = balance.length() - 5;

        var table = read(parting(balance, at));

        assertThat(table.proof()).isInstanceOf(Verified.class);
        assertThat(table.rows()).extracting(Row::balance).containsExactlyElementsOf(balances());
    }

    /// A digit may be misread or forged; nobody can tell, so nobody mends it, and nobody is accused.
    @Test
    void neitherMendsNorBlamesAnotherDigit() {
        var balance = printed(5);
        var other = balance.replace(balance.charAt(0), balance.charAt(0) == '9' ? '8' : '9');

        var table = read(saying(word -> word.equals(balance) ? other : word));

        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
        assertThat(table.rows()).hasSize(12);
        assertThat(table.rows().get(5).balance()).isNull();
        assertThat(table.rows().get(6).balance()).isEqualTo(balances().get(6));
    }

    @Test
    void doesNotVouchForAFirstAmountThatNothingProves() {
        var opening = STATEMENT.truth().opening().toPlainString();

        var table = read(without(word -> Spellings.digits(word.text()).equals(opening.replace(".", ""))));

        assertThat(table.proof())
                .isInstanceOfSatisfying(
                        Unverifiable.class, it -> assertThat(it.reason()).contains("opening balance"));
    }

    /// The balances would prove the row all the same, under another day.
    @Test
    void doesNotVouchForADateThatIsNone() {
        var table = read(saying(word -> word.equals("30/04/24") ? "3O0424" : word));

        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    /// The names of the columns are lost, and with them the rows of the last page.
    @Test
    void doesNotVouchWhenARowWasLeftOut() {
        var last = new ArrayList<>(pages);
        last.add(new Page(pages.size() + 1, 600, 800, line("30/06/24", "CASH", "500.00", "1,00,000.00"), true));

        var table = (Table) new ScanReader(StatementReader.create()).read(last);

        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    private static List<Word> line(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(at -> new Word(texts[at], new Box(40 + 130 * at, 92, 90 + 130 * at, 100), 9, "OCR"))
                .toList();
    }

    private Table read(List<Page> said) {
        return (Table) new ScanReader(StatementReader.create()).read(said);
    }

    private static List<BigDecimal> balances() {
        return STATEMENT.truth().rows().stream().map(row -> row.balance()).toList();
    }

    /// A balance as it stands on the page, where no other figure is the same.
    private String printed(int row) {
        var digits = balances().get(row).abs().toPlainString().replace(".", "");
        return pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .filter(text -> text.contains(".") && Spellings.digits(text).equals(digits))
                .findFirst()
                .orElseThrow();
    }

    private List<Page> saying(UnaryOperator<String> misreading) {
        return changed(
                word -> List.of(new Word(misreading.apply(word.text()), word.box(), word.fontSize(), word.font())));
    }

    private List<Page> without(Predicate<Word> lost) {
        return changed(word -> lost.test(word) ? List.of() : List.of(word));
    }

    private List<Page> parting(String text, int at) {
        return changed(word -> word.text().equals(text) ? parts(word, at) : List.of(word));
    }

    private static List<Word> parts(Word word, int at) {
        var box = word.box();
        double x = box.left() + box.width() * at / word.text().length();
        var left = new Box(box.left(), box.top(), x - 1, box.bottom());
        var right = new Box(x + 1, box.top(), box.right(), box.bottom());
        return List.of(
                new Word(word.text().substring(0, at), left, word.fontSize(), word.font()),
                new Word(word.text().substring(at), right, word.fontSize(), word.font()));
    }

    private List<Page> changed(Function<Word, List<Word>> change) {
        var changed = new ArrayList<Page>();
        for (var page : pages) {
            changed.add(page.saying(
                    page.words().stream().map(change).flatMap(List::stream).toList()));
        }
        return changed;
    }

    private static List<Page> pages(GeneratedStatement statement) {
        try (var file = ((Opening.Opened) PdfFile.open(statement.pdf(), null, PdfLimits.defaults())).file()) {
            return file.pages();
        }
    }
}
