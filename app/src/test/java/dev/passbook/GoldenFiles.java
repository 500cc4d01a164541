package dev.passbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.Tampering;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The files that golden requests send, by name. All are drawn here and the same on every run.
final class GoldenFiles {

    /// Of a bank that is recognised, and without a table.
    private static final String LETTER_OF_A_BANK = """
            AXIS BANK LTD
            IFSC Code : UTIB0000123
            Statement of Axis Account No : 917010000000011
            We thank you for your visit to our branch and enclose the forms
            that you asked for. Please sign and return them at your leisure.
            """;

    /// A table without a word on whose it is.
    private static final String NAMELESS_TABLE = """
            Date        Particulars                    Debit      Credit     Balance
            01-04-2024  BY CASH DEPOSIT                           5000.00    15000.00
            03-04-2024  ATM WITHDRAWAL                 2000.00               13000.00
            09-04-2024  UPI/P2A/409900000001/GROCER     450.50               12549.50
            15-04-2024  NEFT CREDIT RENT                          8000.00    20549.50
            21-04-2024  CHEQUE PAID 000123             1549.50               19000.00
            """;

    private static final int SEED = 4107;
    private static final int FAILING_PAGES = 6;
    private static final float SIZE = 9;
    private static final float LEADING = 14;
    private static final float TOP = 780;
    private static final float LEFT = 40;

    private GoldenFiles() {}

    static Map<String, byte[]> all() {
        return Map.ofEntries(
                Map.entry("axis", axis().draw().pdf()),
                Map.entry(
                        "axis-later",
                        axis().rows(5).account("917010000000001").draw().pdf()),
                Map.entry("hdfc", hdfc().draw().pdf()),
                Map.entry(
                        "other-account",
                        axis().account("917010000000002").draw().pdf()),
                Map.entry("forged", forged().draw().pdf()),
                Map.entry("failing", failing()),
                Map.entry("locked", axis().lockedWith("ASHA0101").draw().pdf()),
                Map.entry("letter", GeneratedStatement.notAStatement(SEED)),
                Map.entry("columnless", typed(LETTER_OF_A_BANK)),
                Map.entry("nameless", typed(NAMELESS_TABLE)),
                Map.entry(
                        "scan",
                        GeneratedStatement.scanned(Layouts.AXIS_RETAIL, SEED).pdf()),
                Map.entry("torn", GeneratedStatement.corrupt(SEED)),
                Map.entry("garbage", "This is no PDF".getBytes(US_ASCII)),
                Map.entry("empty", new byte[0]),
                Map.entry("huge", new byte[22 << 20]));
    }

    /// Three months of a person with a wage, a loan, a rent and what else there is to find.
    private static StatementSketch axis() {
        return StatementSketch.of(Layouts.AXIS_RETAIL, SEED)
                .holder("MS.", "ASHA NAMOONA")
                .account("917010000000001")
                .opening("12000.00")
                .period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30))
                .telling(
                        Line.credit(
                                "2024-04-01",
                                "NEFT/YESBN24092270110/LUMENFORGE SYSTEMS PVT LTD/YES BANK LTD/SALARY",
                                "27598.00"),
                        Line.debit("2024-04-03", "UPI/P2M/409400000001/GREEN GROCER/BOOKS/HDFC BANK LTD", "922.15"),
                        Line.debit("2024-04-05", "PPR000128142728_EMI_05-04-2024", "5188.00"),
                        Line.debit("2024-04-12", "ATM-CASH-AXIS/S1CN8280/120424/MYSURU", "3000.00"),
                        Line.credit(
                                "2024-05-01",
                                "NEFT/YESBN24122282165/LUMENFORGE SYSTEMS PVT LTD/YES BANK LTD/SALARY",
                                "29057.00"),
                        Line.debit("2024-05-05", "PPR000128142728_EMI_05-05-2024", "5188.00"),
                        Line.debit("2024-05-09", "UPI/P2M/413000000002/GREEN GROCER/BOOKS/HDFC BANK LTD", "640.40"),
                        Line.credit(
                                "2024-06-01",
                                "NEFT/YESBN24153607233/LUMENFORGE SYSTEMS PVT LTD/YES BANK LTD/SALARY",
                                "27598.00"),
                        Line.debit("2024-06-05", "PPR000128142728_EMI_05-06-2024", "5188.00"),
                        Line.debit(
                                "2024-06-20",
                                "NEFT/AXMB241722950/SAMEER UDAHARAN/STATE BANK OF INDIA/RENT",
                                "17500.00"));
    }

    private static StatementSketch hdfc() {
        return StatementSketch.of(Layouts.HDFC_CLASSIC, SEED)
                .holder("MR.", "KABIR PARIKSHAK")
                .account("50100000000017")
                .opening("8000.00")
                .period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30))
                .telling(
                        Line.credit(
                                "2024-04-02",
                                "UPI-MEERA NAMOONA-MEERA@OKAXIS-UTIB0000123-409300000003-DINNER",
                                "1250.00"),
                        Line.debit("2024-04-08", "ATW-512967XXXXXX0017-S1AWMY01-MYSURU", "2000.00"),
                        Line.debit(
                                "2024-04-19", "UPI-BOOK STALL-STALL@OKSBI-SBIN0000123-411000000004-BOOKS", "310.75"));
    }

    private static StatementSketch forged() {
        return hdfc().account("50100000000025").tampered(new Tampering.SavedBy("SAMBox null (www.sejda.org)", "Sejda"));
    }

    /// Taken in for its first pages and its last, and given up for one between them, which saves its state without
    /// end.
    private static byte[] failing() {
        try (var document =
                        Loader.loadPDF(hdfc().account("50100000000033").draw().pdf());
                var bytes = new ByteArrayOutputStream()) {
            while (document.getNumberOfPages() < FAILING_PAGES) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                if (document.getNumberOfPages() == FAILING_PAGES - 1) {
                    page.setContents(new PDStream(
                            document,
                            new ByteArrayInputStream("q ".repeat(1_000).getBytes(US_ASCII))));
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] typed(String text) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.setFont(new PDType1Font(FontName.COURIER), SIZE);
                pen.setLeading(LEADING);
                pen.beginText();
                pen.newLineAtOffset(LEFT, TOP);
                for (var line : text.lines().toList()) {
                    pen.showText(line);
                    pen.newLine();
                }
                pen.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
