package dev.passbook.statement.anonymiser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layout;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.StatementTruth;
import dev.passbook.statement.anonymiser.Anonymisation.Anonymised;
import dev.passbook.statement.anonymiser.Anonymisation.PasswordIncorrect;
import dev.passbook.statement.anonymiser.Anonymisation.Unreadable;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnonymiserTests {

    private static final BankDirectory BANKS = new BankDirectory();
    private static final KeptWords KEPT = new KeptWords(BANKS);

    /// Words of the addresses of banks, which are kept as a whole.
    private static final String OFFICES = BANKS.all().stream()
            .flatMap(bank -> BANKS.template(bank.id()).stream())
            .flatMap(template -> template.recognise().phrases().stream())
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);

    private static final Anonymiser ANONYMISER = new Anonymiser(BANKS, PdfLimits.defaults());
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\d.,])\\d{6,}(?![\\d.,])");
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\d.]{3,}(?=@)");
    private static final Pattern FIGURE = Pattern.compile("[\\d,]*\\d\\.\\d\\d(?!\\d)|\\d\\d[-/]\\d\\d[-/]\\d{2,4}");

    static List<Layout> layouts() {
        return Layouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void isReadLikeTheOriginal(Layout layout) {
        var original = GeneratedStatement.generate(layout, 11).pdf();

        var copy = copy(original);

        assertThat(rows(copy)).isNotEmpty().isEqualTo(rows(original));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void tellsNothingOfTheHolder(Layout layout) {
        var statement = GeneratedStatement.generate(layout, 12);
        var telling = telling(statement.truth());

        assertThat(words(statement.pdf())).as("the original").containsAnyElementsOf(telling);
        assertThat(words(copy(statement.pdf()))).as("the copy").doesNotContainAnyElementsOf(telling);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void keepsNoLongNumber(Layout layout) {
        var original = text(GeneratedStatement.generate(layout, 13).pdf()).toList();

        var copy = text(copy(GeneratedStatement.generate(layout, 13).pdf())).toList();

        assertThat(original).anySatisfy(word -> assertThat(longNumbers(word)).isNotEmpty());
        assertThat(copy).hasSameSizeAs(original);
        for (int at = 0; at < copy.size(); at++) {
            assertThat(longNumbers(copy.get(at)))
                    .as(original.get(at))
                    .doesNotContainAnyElementsOf(withPlaceholder(longNumbers(original.get(at))));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void keepsNoAddressOfMailOrPayment(Layout layout) {
        var original = text(GeneratedStatement.generate(layout, 13).pdf()).toList();

        var copy = text(copy(GeneratedStatement.generate(layout, 13).pdf())).toList();

        assertThat(locals(copy)).hasSameSizeAs(locals(original));
        assertThat(locals(copy)).doesNotContainAnyElementsOf(withPlaceholder(locals(original)));
    }

    private static List<String> longNumbers(String word) {
        return LONG_NUMBER
                .matcher(word)
                .results()
                .map(MatchResult::group)
                .filter(number -> !number.matches("0+"))
                .toList();
    }

    /// What stands in front of the `@`s, of several letters.
    private static List<String> locals(List<String> words) {
        return words.stream()
                .flatMap(word -> LOCAL.matcher(word).results())
                .map(MatchResult::group)
                .toList();
    }

    /// AssertJ takes no empty list for what must not be there.
    private static List<String> withPlaceholder(List<String> texts) {
        return texts.isEmpty() ? List.of("none") : texts;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void keepsAmountsAndDatesInTheirOrder(Layout layout) {
        var original = GeneratedStatement.generate(layout, 14).pdf();

        assertThat(figures(copy(original))).isNotEmpty().isEqualTo(figures(original));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void setsEveryWordWhereItWas(Layout layout) {
        var original = pages(GeneratedStatement.generate(layout, 15).pdf());

        var copy = pages(copy(GeneratedStatement.generate(layout, 15).pdf()));

        for (int at = 0; at < original.size(); at++) {
            assertThat(copy.get(at).width()).isEqualTo(original.get(at).width());
            assertThat(copy.get(at).height()).isEqualTo(original.get(at).height());
            assertSamePlaces(copy.get(at).words(), original.get(at).words());
        }
    }

    private static void assertSamePlaces(List<Word> copy, List<Word> original) {
        assertThat(copy).hasSameSizeAs(original);
        for (int at = 0; at < copy.size(); at++) {
            var place = copy.get(at).box();
            var expected = original.get(at).box();
            assertThat(List.of(
                            place.left(),
                            place.right(),
                            place.bottom(),
                            copy.get(at).fontSize()))
                    .as(original.get(at).text())
                    .usingElementComparator((one, other) -> Math.abs(one - other) < 0.1 ? 0 : 1)
                    .containsExactly(
                            expected.left(),
                            expected.right(),
                            expected.bottom(),
                            original.get(at).fontSize());
        }
    }

    @Test
    void givesTheSameFileForTheSameSeed() {
        var original = GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 3).pdf();

        assertThat(anonymised(original, null, 5).pdf())
                .isEqualTo(anonymised(original, null, 5).pdf());
    }

    @Test
    void givesOtherPseudonymsForAnotherSeed() {
        var statement = GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 3);
        var one = words(anonymised(statement.pdf(), null, 5).pdf());
        var other = words(anonymised(statement.pdf(), null, 6).pdf());

        assertThat(one).isNotEqualTo(other).hasSameSizeAs(other);
    }

    @Test
    void replacesTheSameNumberByTheSameNumber() {
        var statement = StatementSketch.of(Layouts.HDFC_CLASSIC, 3).rows(200).draw();
        var account = Objects.requireNonNull(statement.truth().accountNumber());
        var original = text(statement.pdf()).toList();
        var copy = text(copy(statement.pdf())).toList();

        var pseudonyms = new TreeSet<String>();
        for (int at = 0; at < original.size(); at++) {
            if (original.get(at).equals(account)) {
                pseudonyms.add(copy.get(at));
            }
        }

        assertThat(pseudonyms)
                .hasSize(1)
                .doesNotContain(account)
                .allMatch(number -> number.length() == account.length());
    }

    @Test
    void opensAnEncryptedStatementAndWritesAnOpenCopy() {
        var sketch = StatementSketch.of(Layouts.CANARA_PASSBOOK, 4);

        var copy = anonymised(sketch.lockedByAesWith("secret").draw().pdf(), "secret", 1)
                .pdf();

        assertThat(rows(copy)).isEqualTo(rows(sketch.draw().pdf()));
    }

    @Test
    void keepsTheLinesOfAnEncryptedStatement() {
        var sketch = StatementSketch.of(Layouts.ICICI_HISTORY, 4);

        var lines = anonymised(sketch.lockedWith("secret").draw().pdf(), "secret", 1)
                .report()
                .lines();

        assertThat(lines)
                .isEqualTo(anonymised(sketch.draw().pdf(), null, 1).report().lines());
    }

    @Test
    void asksForThePassword() {
        var locked = StatementSketch.of(Layouts.AXIS_RETAIL, 4)
                .lockedWith("secret")
                .draw()
                .pdf();

        assertThat(ANONYMISER.anonymise(locked, null, 1)).isEqualTo(new PasswordIncorrect());
        assertThat(ANONYMISER.anonymise(locked, "wrong", 1)).isEqualTo(new PasswordIncorrect());
    }

    @Test
    void refusesWhatIsNoPdf() {
        var letter = "Dear Sir, this is no PDF.".getBytes(StandardCharsets.UTF_8);

        assertThat(ANONYMISER.anonymise(letter, null, 1)).isInstanceOf(Unreadable.class);
        assertThat(ANONYMISER.anonymise(new byte[0], null, 1)).isInstanceOf(Unreadable.class);
        assertThat(ANONYMISER.anonymise(GeneratedStatement.corrupt(1), null, 1)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAScan() {
        var scan = GeneratedStatement.scanned(Layouts.AXIS_RETAIL, 1).pdf();

        assertThat(ANONYMISER.anonymise(scan, null, 1))
                .isEqualTo(new Unreadable("The file shows no text; it may be a scan"));
    }

    @Test
    void stopsAtTheLimits() {
        var limits = new PdfLimits(1, 9_999, 1_000_000, 200_000, 32L << 20, 64, Duration.ofSeconds(10));
        var many = StatementSketch.of(Layouts.AXIS_RETAIL, 1).rows(200).draw().pdf();

        assertThat(new Anonymiser(BANKS, limits).anonymise(many, null, 1)).isInstanceOf(Unreadable.class);
    }

    @Test
    void takesOverNothingBesidePagesAndDates() throws IOException {
        var original = GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 3).pdf();

        try (var copy = Loader.loadPDF(copy(original))) {
            assertThat(copy.getDocumentCatalog().getCOSObject().keySet())
                    .extracting(COSName::getName)
                    .isSubsetOf("Type", "Version", "Pages");
            assertThat(copy.getDocumentInformation().getCOSObject().keySet())
                    .extracting(COSName::getName)
                    .isSubsetOf("Producer", "Creator", "CreationDate", "ModDate");
            for (var page : copy.getPages()) {
                assertThat(page.getCOSObject().keySet())
                        .extracting(COSName::getName)
                        .isSubsetOf("Type", "MediaBox", "Rotate", "Parent", "Contents", "Resources");
                assertThat(page.getResources().getCOSObject().keySet())
                        .extracting(COSName::getName)
                        .isSubsetOf("Font");
            }
            assertThat(copy.getDocument().getObjectsByType(COSName.FONT_DESC)).isEmpty();
            assertThat(copy.getDocument().getXrefTable().keySet())
                    .filteredOn(key -> copy.getDocument().getObjectFromPool(key).getObject() instanceof COSStream)
                    .hasSizeLessThanOrEqualTo(copy.getNumberOfPages() + 2);
        }
    }

    @Test
    void reportsWhatItDid() {
        var original = GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 3).pdf();

        var report = anonymised(original, null, 1).report();

        assertThat(report.pages()).isEqualTo(pages(original).size());
        assertThat(report.words()).isEqualTo((int) text(original).count());
        assertThat(report.replaced()).isBetween(report.words() / 20, report.words());
        assertThat(report.pictured()).isZero();
    }

    /// The words of the holder and of the address, but for those that are harmless anywhere.
    private static List<String> telling(StatementTruth truth) {
        var lines = new ArrayList<>(truth.address());
        Stream.ofNullable(truth.holder()).forEach(lines::add);
        var words = lines.stream()
                .flatMap(line -> LETTERS.matcher(line).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2 && !KEPT.hold(word) && !OFFICES.contains(word));
        return Stream.concat(words, Stream.ofNullable(truth.accountNumber())).toList();
    }

    private static List<String> words(byte[] pdf) {
        return text(pdf)
                .flatMap(word ->
                        Pattern.compile("\\p{L}+|[\\dX]{4,}").matcher(word).results())
                .map(word -> word.group().matches("\\p{L}+") ? word.group().toLowerCase(Locale.ROOT) : word.group())
                .toList();
    }

    private static List<String> figures(byte[] pdf) {
        return text(pdf)
                .flatMap(word -> FIGURE.matcher(word).results())
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<String> text(byte[] pdf) {
        return pages(pdf).stream().flatMap(page -> page.words().stream()).map(Word::text);
    }

    private static List<String> rows(byte[] pdf) {
        var reading = StatementReader.create().read(pages(pdf));
        assertThat(reading).isInstanceOf(Table.class);
        return ((Table) reading).rows().stream().map(AnonymiserTests::numbers).toList();
    }

    private static String numbers(Row row) {
        return "%s %s %s %s".formatted(row.date(), row.direction(), row.amount(), row.balance());
    }

    private static byte[] copy(byte[] original) {
        return anonymised(original, null, 77).pdf();
    }

    private static Anonymised anonymised(byte[] original, String password, long seed) {
        var outcome = ANONYMISER.anonymise(original, password, seed);
        assertThat(outcome).isInstanceOf(Anonymised.class);
        return (Anonymised) outcome;
    }

    private static List<Page> pages(byte[] pdf) {
        var opening = PdfFile.open(pdf, null, PdfLimits.defaults());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var file = ((Opening.Opened) opening).file()) {
            return file.pages();
        }
    }
}
