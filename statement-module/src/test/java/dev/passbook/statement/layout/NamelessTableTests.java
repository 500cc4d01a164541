package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.layout.Proof.Unverifiable;
import dev.passbook.statement.layout.Proof.Verified;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessTableTests {

    @Test
    void findsTheDebitsByTheArithmetic() {
        var table = table("""
            The Bank of Nowhere
            05-04-2024   SHOP                           100.00                   900.00
            06-04-2024   SALARY                                    200.00      1,100.00
            08-04-2024   RENT                           500.00                   600.00
            09-04-2024   INTEREST                                    5.00        605.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "DEBIT 100.00 SHOP", "CREDIT 200.00 SALARY", "DEBIT 500.00 RENT", "CREDIT 5.00 INTEREST");
        assertThat(table.proof()).isEqualTo(new Verified());
    }

    @Test
    void findsTheCreditsWhereTheyStandFirst() {
        var table = table("""
            05-04-2024   SALARY                         100.00                 1,100.00
            06-04-2024   SHOP                                      200.00        900.00
            08-04-2024   CASH IN                        500.00                 1,400.00
            09-04-2024   CHARGES                                     5.00      1,395.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "CREDIT 100.00 SALARY", "DEBIT 200.00 SHOP", "CREDIT 500.00 CASH IN", "DEBIT 5.00 CHARGES");
    }

    @Test
    void readsNamesThatItDoesNotKnow() {
        var table = table("""
            Fnord        Foo                            Bar          Baz         Qux
            05-04-2024   SHOP                           100.00                   900.00
            06-04-2024   SALARY                                    200.00      1,100.00
            08-04-2024   RENT FOR                       500.00                   600.00
                         APRIL
            =====
            09-04-2024   INTEREST                                    5.00        605.00
            """);

        assertThat(lines(table)).contains("DEBIT 500.00 RENT FOR APRIL", "CREDIT 5.00 INTEREST");
    }

    @Test
    void readsAListOfAmountsAndVouchesForNothing() {
        var table = table("""
            Card statement April 2024
            05-04-2024   SHOP                           100.00
            06-04-2024   PAYMENT                        200.00CR
            08-04-2024   RESTAURANT                      50.00
            09-04-2024   FUEL                             5.00
            """);

        assertThat(lines(table))
                .containsExactly(
                        "DEBIT 100.00 SHOP", "CREDIT 200.00 PAYMENT", "DEBIT 50.00 RESTAURANT", "DEBIT 5.00 FUEL");
        assertThat(table.proof()).isInstanceOf(Unverifiable.class);
    }

    @Test
    void beginsWithADateWhoseAmountStandsOnALineBelow() {
        var table = table("""
            05-04-2024   SHOP
                         IN TOWN                        100.00                   900.00
            06-04-2024   SALARY                                    200.00      1,100.00
            08-04-2024   RENT                           500.00                   600.00
            09-04-2024   INTEREST                                    5.00        605.00
            10-04-2024   SHOP                            50.00                   555.00
            """);

        assertThat(lines(table)).startsWith("DEBIT 100.00 SHOP IN TOWN");
    }

    @Test
    void isAStatementOnlyWhenItsRowsFollowFromOneAnother() {
        var reader = StatementReader.create();

        assertThat(reader.seesStatement(TextPages.of("""
            05-04-2024   SHOP                           100.00                   900.00
            06-04-2024   SALARY                                    200.00      1,100.00
            08-04-2024   RENT                           500.00                   600.00
            09-04-2024   INTEREST                                    5.00        605.00
            """))).isTrue();
        assertThat(reader.seesStatement(TextPages.of("""
            05-04-2024   Invoice 1                      100.00                   118.00
            06-04-2024   Invoice 2                      200.00                   236.00
            08-04-2024   Invoice 3                      500.00                   590.00
            09-04-2024   Invoice 4                        5.00                     5.90
            """))).isFalse();
    }

    @Test
    void takesNoLetterForATable() {
        var reading = StatementReader.create().read(TextPages.of("""
            On 05-04-2024 we lent you 1,000.00 and hoped
            to have it back. By 08-04-2024 you had paid 20.00
            and on 09-04-2024 another 30.00, so that
            950.00 are open since 10-04-2024.
            """));

        assertThat(reading).isInstanceOf(Reading.NoTable.class);
    }

    private static Reading.Table table(String drawing) {
        var reading = StatementReader.create().read(TextPages.of(drawing));
        assertThat(reading).isInstanceOf(Reading.Table.class);
        return (Reading.Table) reading;
    }

    private static List<String> lines(Reading.Table table) {
        return table.rows().stream()
                .map(row -> "%s %s %s".formatted(row.direction(), row.amount(), row.narration()))
                .toList();
    }
}
