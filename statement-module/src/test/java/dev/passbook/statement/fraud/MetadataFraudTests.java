package dev.passbook.statement.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Period;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.bank.BankTemplate;
import dev.passbook.statement.fraud.Suspicion.Kind;
import dev.passbook.statement.pdf.DocumentFacts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataFraudTests {

    private static final BankTemplate AXIS =
            new BankDirectory().template(new BankId("axis")).orElseThrow();
    private static final Period APRIL = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
    private static final OffsetDateTime MAY = OffsetDateTime.parse("2024-05-01T10:00:00+05:30");

    private final MetadataFraud fraud = new MetadataFraud();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAMBox 1.1.19 (www.sejda.org)",
                "Microsoft Word 2016",
                "Microsoft® Word for Microsoft 365",
                "Microsoft® Excel® 2019",
                "Adobe Photoshop CC 2019 (Windows)",
                "Adobe Acrobat Pro (64-bit) 23.3.20284",
                "Canva",
                "Smallpdf.com",
                "LibreOffice 7.4",
                "Wondershare PDFelement",
                "Master PDF Editor 5.9.94",
            })
    void anEditorIsASuspicion(String producer) {
        assertThat(fraud.judge(producer(producer), AXIS, APRIL)).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.kind().code()).isEqualTo("author_fraud");
            assertThat(suspicion.reason()).contains(producer);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PDFium",
                "Skia/PDF m149",
                "macOS Version 14 Quartz PDFContext",
                "Microsoft: Print To PDF",
                "iLovePDF",
                "PDF24 Creator",
                "qpdf",
                "cairo 1.18.0 (https://cairographics.org)",
                "iText 2.1.5 (by lowagie.com)",
                "ReportLab PDF Library",
                "Acrobat Distiller 5.0.5 (Windows)",
                "Passwords and Excellence Ltd",
                "]l\u0001\u00b7",
            })
    void savingAgainOrAskewFactsAreNone(String producer) {
        assertThat(fraud.judge(producer(producer), AXIS, APRIL)).isEmpty();
    }

    @Test
    void silenceIsNone() {
        assertThat(fraud.judge(producer(null), null, null)).isEmpty();
    }

    @Test
    void creatorAndAuthorCountToo() {
        var creator = new DocumentFacts("iText", "Sejda 4.0", null, null, null, null, 1, false, false, 1);
        var author = new DocumentFacts("iText", null, "Canva", null, null, null, 1, false, false, 1);

        assertThat(fraud.judge(creator, AXIS, null)).extracting(Suspicion::kind).containsExactly(Kind.AUTHOR_FRAUD);
        assertThat(fraud.judge(author, AXIS, null)).extracting(Suspicion::kind).containsExactly(Kind.AUTHOR_FRAUD);
    }

    @Test
    void aToolThatTheBankUsesIsTrusted() {
        var trusting = new BankTemplate(
                AXIS.bank(),
                AXIS.recognise(),
                AXIS.identity(),
                new BankTemplate.Metadata(java.util.List.of("Acrobat")),
                java.util.List.of());

        assertThat(fraud.judge(producer("Adobe Acrobat Pro 10"), trusting, null))
                .isEmpty();
    }

    @Test
    void aStatementMadeBeforeItsPeriodIsForged() {
        var facts = dated(MAY.minusMonths(2), null, 1, false);

        assertThat(fraud.judge(facts, AXIS, APRIL)).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.kind()).isEqualTo(Kind.DATE_FRAUD);
            assertThat(suspicion.reason()).contains("2024-03-01").contains("2024-04-01");
        });
    }

    @Test
    void aStatementMadeDuringItsPeriodIsNot() {
        assertThat(fraud.judge(dated(MAY.minusDays(10), null, 1, false), AXIS, APRIL))
                .isEmpty();
        assertThat(fraud.judge(dated(MAY.minusDays(30), null, 1, false), AXIS, APRIL))
                .isEmpty();
    }

    @Test
    void changesLaidOverTheFileDaysLaterAreSuspicious() {
        assertThat(fraud.judge(dated(MAY, MAY.plusDays(3), 2, false), AXIS, APRIL))
                .extracting(Suspicion::kind)
                .containsExactly(Kind.DATE_FRAUD);
    }

    @Test
    void harmlessChangesAreNot() {
        assertThat(fraud.judge(dated(MAY, MAY.plusDays(3), 1, false), AXIS, APRIL))
                .isEmpty();
        assertThat(fraud.judge(dated(MAY, MAY.plusDays(3), 2, true), AXIS, APRIL))
                .isEmpty();
        assertThat(fraud.judge(dated(MAY, MAY.plusHours(3), 2, false), AXIS, APRIL))
                .isEmpty();
        assertThat(fraud.judge(dated(MAY, MAY.minusDays(3), 2, false), AXIS, APRIL))
                .isEmpty();
        assertThat(fraud.judge(dated(MAY, null, 2, false), AXIS, APRIL)).isEmpty();
    }

    private static DocumentFacts producer(String producer) {
        return new DocumentFacts(producer, null, null, null, null, null, 1, false, false, 1);
    }

    private static DocumentFacts dated(OffsetDateTime created, OffsetDateTime modified, int revisions, boolean signed) {
        return new DocumentFacts(null, null, null, null, created, modified, revisions, signed, false, 1);
    }
}
