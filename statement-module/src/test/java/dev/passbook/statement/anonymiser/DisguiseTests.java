package dev.passbook.statement.anonymiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTests {

    private static final BankDirectory BANKS = new BankDirectory();
    private static final KeptWords WORDS = new KeptWords(BANKS);
    private static final BankMarks MARKS = new BankMarks(BANKS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chq./Ref.No.",
                "ClosingBalance",
                "ChequeNo",
                "Débits",
                "Withdrawal(INR)",
                "UPI/P2M/",
                "A/C",
                "B/F",
                "IMPS-P2A",
                "XXXXXXXX",
                "ddaattee",
                "28-Apr-2024",
                "APR24",
                "12:45:07",
                "April28,",
                "SBIN",
                "@okaxis",
                "1,234.00D",
                "D",
                "www.hdfcbank.com"
            })
    void keepsWhatTellsNothing(String word) {
        assertThat(disguised(word)).isEqualTo(word);
    }

    /// `#` is a replaced digit and `~` a replaced letter; everything else is kept. A zero that pads stays.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        VERMA                       | ~~~~~
        UPI/412345678901/DR/ASHA    | UPI/############/DR/~~~~
        asha.verma@okhdfcbank       | ~~~~.~~~~~@okhdfcbank
        state.bank@oksbi            | ~~~~~.~~~~@oksbi
        may1@zentek.com             | ~~~#@~~~~~~.com
        ABCDE1234F                  | ~~~~~####~
        XXXXXXX5731                 | XXXXXXX####
        XX12                        | XX##
        HDFC0001234                 | HDFC000####
        UTIBR52024031812345678      | UTIBR#################
        N031240012345678            | N0##############
        020-11112222                | ###-########
        98-76-54-32-10              | ##-##-##-##-##
        123-456789-001              | ###-######-###
        27ABCDE1234F1Z5             | ##~~~~~####~#~#
        IMPS/XXXXXXXX234SBIN        | IMPS/XXXXXXXX###SBIN
        UPI-KIRANSTORES@OKAXIS-UTIB | UPI-~~~~~~~~~~~@OKAXIS-UTIB
        R.K.SHARMA                  | ~.~.~~~~~~
        """)
    void replacesTheRest(String word, String shape) {
        var other = disguised(word);

        assertThat(other).hasSameSizeAs(word);
        for (int at = 0; at < word.length(); at++) {
            boolean replaced = other.charAt(at) != word.charAt(at);
            assertThat(replaced).as("%s: %s at %d", word, other, at).isEqualTo("~#".indexOf(shape.charAt(at)) >= 0);
        }
    }

    @Test
    void keepsTheNameOfABankAcrossWords() {
        assertThat(line("The", "Kalupur", "Commercial", "Co.op.", "Bank", "Ltd."))
                .isEqualTo("The Kalupur Commercial Co.op. Bank Ltd.");
        assertThat(line("Kalupur", "Road")).doesNotContain("Kalupur");
    }

    @Test
    void keepsTheBankInAMicrCode() {
        assertThat(line("MICR", ":", "411240999"))
                .matches("MICR : \\d{3}240\\d{3}")
                .doesNotContain("411");
        assertThat(line("Phone", ":", "411240999")).doesNotContain("240");
    }

    @Test
    void knowsAWordThatAFontTearsApart() {
        assertThat(line("Ope", "ning", "Bal", "ance")).isEqualTo("Ope ning Bal ance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 103 of 182",
                "Page No. : 103",
                "Page 103/182",
                "Page103of182",
                "No. of Transactions 117",
                "Dr Count 1024",
                "Transaction Count: 117"
            })
    void keepsPageNumbersAndCounts(String line) {
        assertThat(line(line.split(" "))).isEqualTo(line);
    }

    @Test
    void keepsCountsUnderTheirHeads() {
        var words = new ArrayList<Word>();
        addRow(words, 10, "Opening", "DrCount", "CrCount", "Debits");
        addRow(words, 22, "1,000.00", "117", "240", "4711");

        assertThat(disguised(words)).contains("117", "240").doesNotContain("4711");
    }

    @Test
    void takesNoAccountForACount() {
        assertThat(line("Account", "4711")).doesNotContain("4711");
        assertThat(line("Account", "No.", "4711")).doesNotContain("4711");
    }

    @Test
    void keepsASumWithoutDecimalsBehindItsCurrency() {
        assertThat(line("₹", "5000", "or", "5000")).startsWith("Rs 5000").doesNotEndWith("5000");
    }

    @Test
    void keepsSumsWithoutDecimalsUnderTheirHeads() {
        var words = new ArrayList<Word>();
        addRow(words, 10, "Date", "Name", "Debit", "Balance");
        for (int row = 0; row < 4; row++) {
            addRow(words, 30 + 20 * row, "0" + (row + 1) + "/04/2024", "4711", "55" + row, "1234" + row);
        }

        var text = disguised(words);

        assertThat(text).contains("550", "551", "552", "553", "12340", "12343").doesNotContain("4711");
    }

    @Test
    void keepsASumWithoutDecimalsAmongOthers() {
        var words = new ArrayList<Word>();
        for (int row = 0; row < 5; row++) {
            words.add(word(row == 2 ? "777" : "12.34", 100, 20 * row));
        }
        words.add(word("888", 100, 300));

        assertThat(disguised(words)).contains("777").doesNotContain("888");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1-", "x@", "@", "1,", "X1", "https://"})
    void isNotKeptBusyByALongWord(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> disguised(part.repeat(200_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Debit", "MICR", "123456789", "ab", "State", "1,234.00"})
    void isNotKeptBusyByManyWords(String text) {
        var words = Collections.nCopies(100_000, word(text, 10, 10));

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> disguised(words));
    }

    private static void addRow(List<Word> words, double y, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            words.add(word(cells[at], 100 * at, y));
        }
    }

    private static String disguised(String word) {
        return disguised(List.of(word(word, 10, 10))).getFirst();
    }

    private static String line(String... words) {
        var placed = new ArrayList<Word>();
        double x = 0;
        for (var word : words) {
            placed.add(word(word, x, 10));
            x = placed.getLast().right() + 3;
        }
        return String.join(" ", disguised(placed));
    }

    private static List<String> disguised(List<Word> words) {
        var disguise = new PageDisguise(WORDS, MARKS, new Pseudonyms(9, WORDS::hold));
        return disguise.of(new Page(1, 600, 800, words, false)).stream()
                .map(DisguisedWord::text)
                .toList();
    }

    private static Word word(String text, double left, double baseline) {
        return new Word(text, new Box(left, baseline - 7, left + 30, baseline), 10, "Helvetica");
    }
}
