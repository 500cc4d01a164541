package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.PdfFixture.document;
import static dev.passbook.statement.pdf.PdfFixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFactsTests {

    @Test
    void tellsWhatTheDocumentSaysAboutItself() {
        var facts = facts(document().page().page().with(document -> {
            var information = document.getDocumentInformation();
            information.setProducer("iText 2.1.5");
            information.setCreator("JasperReports");
            information.setAuthor("Some Bank");
            information.setTitle("Statement");
            information.setCustomMetadataValue("CreationDate", "D:20240401093000+05'30'");
        }));

        assertThat(facts)
                .isEqualTo(new DocumentFacts(
                        "iText 2.1.5",
                        "JasperReports",
                        "Some Bank",
                        "Statement",
                        OffsetDateTime.parse("2024-04-01T09:30:00+05:30"),
                        null,
                        1,
                        false,
                        false,
                        2));
    }

    @Test
    void knowsNothingOfADocumentThatSaysNothing() {
        var facts = facts(document().page());

        assertThat(facts).isEqualTo(new DocumentFacts(null, null, null, null, null, null, 1, false, false, 1));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", textBlock = """
        'a\u0000b\u0007c\u202E'      , abc
        ' iText '                    , iText
        '   '                        , NULL
        '\u0000\u0001'               , NULL
        """)
    void cleansTextsOfWhatCannotBeSeen(String said, @Nullable String expected) {
        var facts = facts(
                document().with(document -> document.getDocumentInformation().setProducer(said)));

        assertThat(facts.producer()).isEqualTo(expected);
    }

    @Test
    void cutsTextsShortThatNobodyCanMean() {
        var facts = facts(
                document().with(document -> document.getDocumentInformation().setTitle("x".repeat(9_999))));

        assertThat(facts.title()).hasSize(500);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", textBlock = """
        D:20240401093000+05'30'   , 2024-04-01T09:30:00+05:30
        D:20240401093000Z         , 2024-04-01T09:30:00Z
        D:20240401093000          , 2024-04-01T09:30:00Z
        D:20240401                , 2024-04-01T00:00:00Z
        20240401093000-08'00      , 2024-04-01T09:30:00-08:00
        D:20249999999999          , NULL
        D:00000000000000          , NULL
        (null)                    , NULL
        yesterday                 , NULL
        """)
    void readsDatesAsFarAsTheyAreDates(String said, @Nullable OffsetDateTime expected) {
        var facts = facts(
                document().with(document -> document.getDocumentInformation().setCustomMetadataValue("ModDate", said)));

        assertThat(facts.modified()).isEqualTo(expected);
    }

    @Test
    void countsASaveInPlace() throws IOException {
        var content = document().page().bytes();
        var saved = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(content)) {
            document.getDocumentCatalog().setLanguage("en");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(saved);
        }

        assertThat(facts(content).revisions()).isEqualTo(1);
        assertThat(facts(saved.toByteArray()).revisions()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        %PDF 1 0 obj endobj %%EOF                                                         | 1
        %PDF 1 0 obj endobj                                                               | 1
        %PDF 1 0 obj endobj %%EOF  2 0 obj endobj %%EOF                                   | 2
        %PDF 1 0 obj<</Linearized 1>>endobj %%EOF  2 0 obj endobj %%EOF                   | 1
        %PDF 1 0 obj<</Linearized 1>>endobj %%EOF  2 0 obj endobj %%EOF 1 0 obj x %%EOF   | 2
        %PDF 1 0 obj endobj %%EOF xref 0 0 trailer <</Prev 5>> startxref 9 %%EOF          | 1
        %PDF 1 0 obj endobj %%EOF %%EOF %%EOF                                             | 1
        """)
    void countsOnlySavesThatWroteSomething(String content, int revisions) {
        assertThat(Revisions.count(content.getBytes(StandardCharsets.US_ASCII))).isEqualTo(revisions);
    }

    @ParameterizedTest
    @CsvSource({"Sig, true, 0, true", "Sig, true, 2, true", "Sig, false, 0, false", "Tx, true, 0, false"})
    void tellsASignatureFromAFieldThatWaitsForOne(String type, boolean filled, int depth, boolean signed) {
        var field = new COSDictionary();
        field.setItem(COSName.FT, COSName.getPDFName(type));
        field.setItem(COSName.V, filled ? new COSDictionary() : null);

        assertThat(facts(document().with(document -> addForm(document, nested(field, depth))))
                        .signed())
                .isEqualTo(signed);
    }

    @Test
    void survivesAFormThatContainsItself() {
        var field = new COSDictionary();
        field.setItem(COSName.KIDS, array(array(field).get(0)));

        assertThat(Signatures.exist(catalog(field))).isFalse();
    }

    private static COSDictionary nested(COSDictionary field, int depth) {
        if (depth == 0) {
            return field;
        }
        var parent = new COSDictionary();
        parent.setItem(COSName.KIDS, array(nested(field, depth - 1)));
        return parent;
    }

    private static void addForm(PDDocument document, COSDictionary field) {
        var form = catalog(field).getCOSDictionary(COSName.ACRO_FORM);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static COSDictionary catalog(COSDictionary field) {
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, array(field));
        var catalog = new COSDictionary();
        catalog.setItem(COSName.ACRO_FORM, form);
        return catalog;
    }

    private static COSArray array(COSBase entry) {
        var array = new COSArray();
        array.add(entry);
        return array;
    }

    private static DocumentFacts facts(PdfFixture fixture) {
        return facts(fixture.bytes());
    }

    private static DocumentFacts facts(byte[] content) {
        try (var file = opened(PdfFile.open(content, null, PdfLimits.defaults()))) {
            return file.facts();
        }
    }
}
