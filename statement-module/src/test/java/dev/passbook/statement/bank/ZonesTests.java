package dev.passbook.statement.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTests {

    private static final String FIRST = """
        Sample Bank
        Account No : 123456789

        Date        Particulars        Debit     Credit     Balance
                                       (INR)     (INR)      (INR)
        Opening Balance on 01-04-2024             100.00
        01-04-2024  UPI/SOMEONE        10.00                90.00
                    CONTINUED HERE
        """;
    private static final String LAST = """
        02-04-2024  UPI/SOMEONE ELSE   10.00                80.00
                    OF ANOTHER BANK
        Closing Balance on 02-04-2024 80.00
        Registered office: Sample House
        """;

    @Test
    void partsHeaderTableAndFooter() {
        var zones = zones(FIRST, LAST);

        assertThat(zones.header()).extracting(TextLine::text).containsExactly("Sample Bank", "Account No : 123456789");
        assertThat(zones.tableHeaderWords())
                .containsExactly("Date", "Particulars", "Debit", "Credit", "Balance", "(INR)", "(INR)", "(INR)");
        assertThat(zones.opening().getFirst().text()).startsWith("Opening Balance on");
        assertThat(zones.footer())
                .extracting(TextLine::text)
                .containsExactly("Closing Balance on 02-04-2024 80.00", "Registered office: Sample House");
    }

    @Test
    void aCoverPageBelongsToTheHeader() {
        var zones = zones("Dear customer", FIRST);

        assertThat(zones.header()).extracting(TextLine::text).contains("Dear customer", "Sample Bank");
    }

    @Test
    void withoutATableTheHeaderEndsAtTheFirstTransaction() {
        var zones = zones("Sample Bank\n01-04-2024 something 10.00\nOther Bank");

        assertThat(zones.hasTable()).isFalse();
        assertThat(zones.header()).extracting(TextLine::text).containsExactly("Sample Bank");
    }

    @Test
    void aDocumentWithoutPagesHasEmptyZones() {
        assertThat(Zones.of(List.of()).header()).isEmpty();
    }

    @Test
    void aSearchFormIsNoTable() {
        var zones = zones("Transaction Date from   01/02/2019   to   01/03/2019\nAmount from   NA   to   NA");

        assertThat(zones.hasTable()).isFalse();
    }

    private static Zones zones(String... pages) {
        return Zones.of(java.util.stream.IntStream.range(0, pages.length)
                .mapToObj(i -> TypedPage.of(i + 1, pages[i]))
                .toList());
    }
}
