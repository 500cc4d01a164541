package dev.passbook.statement.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.Period;
import dev.passbook.statement.bank.TypedPage;
import dev.passbook.statement.bank.Zones;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityReaderTests {

    private static final String COLUMNS = "\n\nDate   Particulars   Chq No   Withdrawals   Deposits   Balance\n";

    private final IdentityReader reader = new IdentityReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Account No : 50100011122233 CLASSIC CUSTOMER                   | 50100011122233
        A/C No. 1122334455                                             | 1122334455
        Account Number : XXXXXXX4556                                   | XXXXXXX4556
        Account Number  XXXX XXXX 5519      Statement Date 17 Jun 2026 | XXXX XXXX 5519
        Account: ****4521                                              | ****4521
        Account Number: 4120 3355 9087                                 | 4120 3355 9087
        Account number: 036-112233-006                                 | 036-112233-006
        Acct Range : 1122 to 3344    Account No : 11223344556677 INR   | 11223344556677
        Statement of Account No :912345678901234 for the period        | 912345678901234
        Statement for A/c 1122334455667 Between 1-Apr-24 and 2-Apr-24  | 1122334455667
        Account Number 001122334455(INR) - LEELA TESTWALA              | 001122334455
        IFSC: HDFC0001234 Account No: XXXXXXXX1234                     | XXXXXXXX1234
        Account No: 00112233445566SAVINGS                              | 00112233445566
        """)
    void readsAccountNumbersAmongOtherWords(String line, String number) {
        assertThat(read(line).accountNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account Statement",
                "Account Open Date : 01/04/2012",
                "Customer No : 812345678",
                "Account Type : 123 SAVER",
                "Client number: 88542543",
            })
    void takesNoOtherNumberForTheAccount(String line) {
        assertThat(read(line).accountNumber()).isNull();
    }

    @Test
    void theSentenceAboveTheTableWinsOverASummaryOfAccounts() {
        var identity = read("""
            Account Number : 111122223333
            Account Number : 444455556666

            Statement of Account No : 444455556666 for the period 01-04-2024 to 30-04-2024
            """);

        assertThat(identity.accountNumber()).isEqualTo("444455556666");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Period             01-Apr-23 to 31-Mar-24               | 2023-04-01 | 2024-03-31
        (From : 18-11-2018 To : 18-01-2019)                     | 2018-11-18 | 2019-01-18
        Statement From : 27/03/19    TO : 26/04/19              | 2019-03-27 | 2019-04-26
        for the period April 01, 2024 - April 30, 2024          | 2024-04-01 | 2024-04-30
        STATEMENT PERIOD : 2024-01-01 TO 2024-01-31             | 2024-01-01 | 2024-01-31
        11 June to 10 July 2019                                 | 2019-06-11 | 2019-07-10
        11 December to 10 January 2021                          | 2020-12-11 | 2021-01-10
        Between 29-Feb-2024 and 27-Feb-2025                     | 2024-02-29 | 2025-02-27
        Start Date : 01-Jun-2015 End Date : 30-Jun-2015         | 2015-06-01 | 2015-06-30
        Statement Period: 04/01/2026 - 04/30/2026               | 2026-04-01 | 2026-04-30
        01 Apr 2026 – 17 Jun 2026                               | 2026-04-01 | 2026-06-17
        Statement Period : April1, 2024 to June30, 2024         | 2024-04-01 | 2024-06-30
        Statement Period : 01-04-2024 to 30-06-2024                            | 2024-04-01 | 2024-06-30
        From : 01/04/2024 To : 30/06/2024                                      | 2024-04-01 | 2024-06-30
        for the period of April 2024                                           | 2024-04-01 | 2024-04-30
        1 Apr 2024 – 30 Jun 2024                                               | 2024-04-01 | 2024-06-30
        Statement Period: 2024-04-01 - 2024-06-30                              | 2024-04-01 | 2024-06-30
        04/01/2024 through 04/30/2024                                          | 2024-04-01 | 2024-04-30
        Transactions between 01-Apr-24 and 30-Jun-24                           | 2024-04-01 | 2024-06-30
        Statement for the month of Apr-2024                                    | 2024-04-01 | 2024-04-30
        Period: Apr 2024 to Jun 2024                                           | 2024-04-01 | 2024-06-30
        Statement from 01/04/2024 00:00:00 to 30/06/2024 23:59:59              | 2024-04-01 | 2024-06-30
        From Date 01-04-2024 To Date 30-06-2024                                | 2024-04-01 | 2024-06-30
        From Date : 01-04-2024     Branch : SAMPLE     To Date : 30-06-2024    | 2024-04-01 | 2024-06-30
        Statement Period   01-04-2024   30-06-2024                             | 2024-04-01 | 2024-06-30
        from 1st April, 2024 to 30th June, 2024                                | 2024-04-01 | 2024-06-30
        01.04.2024 till 30.06.2024                                             | 2024-04-01 | 2024-06-30
        Searched By From 01/APR/2024 To 30/JUN/2024                            | 2024-04-01 | 2024-06-30
        April 1 - June 30, 2024                                                | 2024-04-01 | 2024-06-30
        Statement Period (DD/MM/YYYY) : 01/04/2024 to 30/06/2024               | 2024-04-01 | 2024-06-30
        Period : 01-04-2024 (Mon) to 30-06-2024 (Sun)                          | 2024-04-01 | 2024-06-30
        Period: 01-04-24 upto 30-06-24                                         | 2024-04-01 | 2024-06-30
        du 01/04/2024 au 30/06/2024                                            | 2024-04-01 | 2024-06-30
        01-04-2024 – 30-06-2024                                                | 2024-04-01 | 2024-06-30
        From 01-04-2024 12:00 AM To 30-06-2024 11:59 PM                        | 2024-04-01 | 2024-06-30
        Statement Date Range: Apr 01 2024 to Jun 30 2024                       | 2024-04-01 | 2024-06-30
        1-4-2024 to 30-6-2024                                                  | 2024-04-01 | 2024-06-30
        01/04/2024-30/06/2024                                                  | 2024-04-01 | 2024-06-30
        from 01-04-2024 to 30-06-2024 (generated on 05-07-2024)                | 2024-04-01 | 2024-06-30
        01APR2024 TO 30JUN2024                                                 | 2024-04-01 | 2024-06-30
        Statement period from April 01, 2024 to June 30, 2024                  | 2024-04-01 | 2024-06-30
        Generated on 05-07-2024 for 01-04-2024 to 30-06-2024                   | 2024-04-01 | 2024-06-30
        """)
    void readsPeriods(String line, LocalDate from, LocalDate to) {
        assertThat(read(line).period()).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of Birth 01/01/1980 Account Open Date 01/02/2012",
                "From 31/03/2024 to 01/01/2024",
                "From 31/02/2024 to 31/03/2024",
                "Account Statement for FY 2024-25",
                "Statement Date 05-07-2024 Due Date 25-07-2024",
                "Sanction Date 01-04-2023 Expiry Date 31-03-2024",
                "Statement as on 30-06-2024",
                "Phone 020-40276767 to 061-40276767",
            })
    void takesNoOtherDatesForThePeriod(String line) {
        assertThat(read(line).period()).isNull();
    }

    @Test
    void theDatesOfOpeningAndClosingBalanceAreAPeriod() {
        var zones = Zones.of(List.of(
                TypedPage.of(1, "Account Statement" + COLUMNS + "Your Opening Balance on 01-01-25: 10.00"),
                TypedPage.of(2, "Your Closing Balance on 31-01-25: 20.00")));

        assertThat(reader.read(zones, null).period())
                .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)));
    }

    @Test
    void keepsTheBranchsAddressApartFromTheCustomers() {
        var identity = read("""
            Name       ANIL TESTWALA                   Branch Name      SAMPLE ROAD
            Address    12 LAKE ROAD                    Address          5 HIGH STREET
                       PUNE 411099                                      PUNE
            """);

        assertThat(identity.name()).isEqualTo("ANIL TESTWALA");
        assertThat(identity.address()).isEqualTo("12 LAKE ROAD PUNE 411099");
    }

    @Test
    void readsTheAddressBelowALabelledName() {
        var identity = read("""
            Account Name: ANIL TESTWALA
            12 LAKE ROAD
            PUNE 411099
            Account Number: 1122334455
            """);

        assertThat(identity.address()).isEqualTo("12 LAKE ROAD PUNE 411099");
    }

    @Test
    void readsTheUnlabelledBlockOnTheLeft() {
        var identity = read("""
                                                  Account Branch : SAMPLE ROAD
            MR. ANIL TESTWALA                     Address        : 5 HIGH STREET
                                                                   PUNE
            12 LAKE ROAD                          City           : PUNE 411001
            PUNE 411099                           Account No     : 50100011122233 CLASSIC
            JOINT HOLDERS :
            """);

        assertThat(identity.name()).isEqualTo("MR. ANIL TESTWALA");
        assertThat(identity.address()).isEqualTo("12 LAKE ROAD PUNE 411099");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Marigold Everyday number: 360598094                      | 360598094
        Client number: 88542543                                  | -
        Kontonummer: 1234567890                                  | 1234567890
        Numéro de compte : 00012345678                           | 00012345678
        IBAN: NL91 ABNA 0417 1643 00                             | NL91 ABNA 0417 1643 00
        Account number: 12345678   IBAN GB33 BUKB 2020 1555 5555 55 | 12345678
        """)
    void readsAccountNumbersUnderOtherNames(String line, @Nullable String number) {
        assertThat(read(line).accountNumber()).isEqualTo(number);
    }

    @Test
    void aLetterheadIsNoHolder() {
        var identity = read("Sample Bank Ltd\n12 Marina Boulevard, Tower 3\nwww.bank.example\n");

        assertThat(identity.isBlank()).isTrue();
    }

    @Test
    void ofTwoHoldersTakesTheFirst() {
        assertThat(read("Account Name : ANIL TESTWALA & LEELA TESTWALA").name()).isEqualTo("ANIL TESTWALA");
        assertThat(read("Account Name : TESTWALA BROTHERS & SONS TRADERS").name())
                .isEqualTo("TESTWALA BROTHERS & SONS TRADERS");
    }

    @Test
    void nomineeAndBranchNamesAreNotTheHolders() {
        assertThat(read("Nominee Name : LEELA TESTWALA\nBranch Name : SAMPLE ROAD")
                        .name())
                .isNull();
    }

    @Test
    void readsValuesThatStandBelowTheirLabels() {
        var identity = read("""
            Account Number                 Drawing Power
            00211223344                    173600.00
            """);

        assertThat(identity.accountNumber()).isEqualTo("00211223344");
        assertThat(identity.creditLimit()).isEqualByComparingTo(new BigDecimal("173600.00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OD Limit : 0.00               | 0.00
        Sanction Limit : 1,00,000.00  | 100000.00
        Overdraft limit: 5000 INR     | 5000.00
        """)
    void readsTheCreditLimitInRupees(String line, BigDecimal limit) {
        assertThat(read(line).creditLimit()).isEqualTo(limit);
    }

    @Test
    void readsTheCodesOfTheBranch() {
        var identity = read("RTGS/NEFT IFSC : HDFCO009999    MICR : 411240999");

        assertThat(identity.ifsc()).isEqualTo("HDFC0009999");
        assertThat(identity.micr()).isEqualTo("411240999");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Name : MR ANIL TESTWALA                | INDIVIDUAL
        Name : ANIL TESTWALA HUF               | INDIVIDUAL
        Name : TESTWALA INFOTECH PVT LTD       | CORPORATE
        Name : M/S TESTWALA                    | CORPORATE
        Account Type : CURRENT ACCOUNT         | CORPORATE
        Account Type : SAVINGS                 | INDIVIDUAL
        TYPE : OVERDRAFT                       | CORPORATE
        Ac Type : CURRENT                      | CORPORATE
        Account Statement                      | -
        """)
    void tellsFirmsFromPeople(String line, Category category) {
        assertThat(read(line).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transactions List - Savings Account - ANIL TESTWALA(112233445566778)",
                "Transactions List - Savings Account - ANIL TESTWALA (INR) - 112233445566778",
                "Transactions List - ANIL TESTWALA - 112233445566778",
            })
    void readsHolderAndAccountInTheTitleOfTheList(String title) {
        var identity = read(title);

        assertThat(identity.name()).isEqualTo("ANIL TESTWALA");
        assertThat(identity.accountNumber()).isEqualTo("112233445566778");
    }

    @Test
    void takesNoProductInTheTitleOfTheListForTheHolder() {
        assertThat(read("Transactions List - Savings Account").name()).isNull();
    }

    @Test
    void endsAnAddressAtABalance() {
        var identity = read("""
            TESTWALA INFOTECH PRIVATE LIMITED           Account No.       1122334455
            12 SAMPLE ROAD                              Period            From 01/01/2024 To 31/01/2024
            PUNE 411099                                 Currency          INR
            Opening balance as on 01/01/2024    INR 1,234.00
            """);

        assertThat(identity.address()).isEqualTo("12 SAMPLE ROAD PUNE 411099");
    }

    @Test
    void readsTheRestOfAnAddressUnderItsLabel() {
        var identity = read("""
            Name: ANIL TESTWALA             Branch: SAMPLE ROAD
            Address: 12 SAMPLE ROAD         IFSC: MAHB0000112
            PUNE 411099                     MICR: 411014999
            Statement for Account No 60112233445 from 01/01/2024 to 31/01/2024
            """);

        assertThat(identity.address()).isEqualTo("12 SAMPLE ROAD PUNE 411099");
    }

    private Identity read(String header) {
        return reader.read(Zones.of(List.of(TypedPage.of(1, header + COLUMNS))), null);
    }
}
