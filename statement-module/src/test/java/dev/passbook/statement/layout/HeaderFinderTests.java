package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        Date  Narration  Chq./Ref.No.  Value Dt  Withdrawal Amt.  Deposit Amt.  Closing Balance > D N R V - + B
        Txn Date  Narration  Withdrawals  Deposits  Closing Balance > D N - + B
        DATE  MODE**  PARTICULARS  DEPOSITS  WITHDRAWALS  BALANCE > D o N + - B
        S No.  Value Date  Transaction Date  Cheque Number  Transaction Remarks  Withdrawal Amount (INR )  Deposit Amount (INR )  Balance (INR ) > o V D R N - + B
        Sl No  Tran Id  Value Date  Transaction Date  Transaction Posted Date  Cheque no/Ref No  Transaction Remarks  Withdrawal (Dr)  Deposit (Cr)  Balance > o R V D V R N - + B
        No.  Transaction ID  Value Date  Txn Posted Date  ChequeNo.  Description  Cr/Dr  Transaction Amount  Available Balance > o R V D R N F A B
        Date  Particulars  Chq.No.  Withdrawals  Deposits  Autosweep  Reverse Sweep  Balance > D N R - + - + B
        Tran Date  Chq No  Particulars  Debit  Credit  Balance  Init. Br > D R N - + B o
        Tran Date  Value Date  Transaction Particulars  Chq No  Amount(INR)  DR/CR  Balance(INR)  Branch Name > D V N R A F B o
        S.No  Transaction Date  Value Date  Cheque Number  Transaction Particulars  Amount  Transaction Type(DR/CR)  Balance  Branch Name > o D V R N A F B o
        Txn Date  Value Date  Description  Ref No./Cheque No.  Branch Code  Debit  Credit  Balance > D V N R o - + B
        Date  Transaction Reference  Ref.No./Chq.No.  Credit  Debit  Balance > D N R + - B
        #  TRANSACTION DATE  VALUE DATE  TRANSACTION DETAILS  CHQ / REF NO.  DEBIT(₹)  CREDIT(₹)  BALANCE(₹) > o D V N R - + B
        Date  Narration  Chq/Ref No  Withdrawal (Dr)/Deposit (Cr)  Balance > D N R A B
        Sl. No.  Date  Description  Chq / Ref number  Amount  Dr / Cr  Balance  Dr / Cr > o D N R A F B F
        Transaction Date  Cheque Number  Withdrawal  Deposit  Balance  Narration > D R - + B N
        Post Date  Val Date  Particulars  Cheque No.  Debit  Credit  Balance > D V N R - + B
        TRANS DATE  VALUE DATE  BRANCH  REF/CHQ.NO  DESCRIPTION  WITHDRAWS  DEPOSIT  BALANCE > D V o R N - + B
        Tran Id  Tran Date  Remarks  Amount (Rs.)  Balance (Rs.) > R D N A B
        Date  Remarks  Tran Id-1  UTR Number  Instr. ID  Withdrawals  Deposits  Balance > D N R R R - + B
        Sl No  Txn Date  Description  Cheque No  Withdrawal (in Rs.)  Deposits (in Rs.)  Balance (in Rs.) > o D N R - + B
        Value Date  Post Date  Remitter Branch  Description  Cheque No  DR  CR  Balance > V D o N R - + B
        Date(Value Date)  Particulars  Ref No./Cheque No.  Transaction Type  Debit(Rs)  Credit(Rs)  Balance(Rs) > D N R F - + B
        Date  Particulars  Chq./Ref.No.  Withdrawl  Deposit  Balance > D N R - + B
        Date  Value Date  Particulars  Tran Type  Tran ID  Cheque Details  Withdrawals  Deposits  Balance  Dr/Cr > D V N F R R - + B F
        Date  Particulars  Instruments  Dr Amount  Cr Amount  Total Amount > D N R - + B
        DATE & TIME  TRANSACTION DETAILS  AMOUNT  AVAILABLE BALANCE > D N A B
        Date  Details  Deposits  Withdrawals  Balance(DR=Debit) > D N + - B
        Date  Payment type and details  Paid out  Paid in  Balance > D N - + B
        Date  Details  Money out $  Money in $  Balance $ > D N - + B
        TRN. Date  Value Date  Narration  Chq/Ref.No  Debit  Credit  Closing Bal > D V N R - + B
        Date and Time  Value Date  Transaction Details  Ref/Cheque No.  Withdrawals (INR)  Deposits (INR)  Balance (INR) > D V N R - + B
        """)
    void knowsTheColumnsOfTheBanks(String header, String roles) {
        var found = HeaderFinder.first(TextPages.of("Statement of account\n\n" + header));

        assertThat(found).isPresent();
        assertThat(roles(found.get())).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        S.No   Date   Description   Cheque No   Debit   Credit   Balance Value Date > o D N R - + B V
        SNO   TRAN DATE INST NO   DESCRIPTION   DEBITS   CREDITS   BALANCE > o D R N - + B
        No.   Value Date   Txn Posted Date ChequeNo.   Description   Cr/Dr   Amount   Balance > o V D R N F A B
        Date Particulars Chq No Debit Credit Balance > D N R - + B
        Libellé   Date   Débit   Crédit   Solde > N D - + B
        """)
    void partsNamesThatTouch(String header, String roles) {
        var found = HeaderFinder.first(TextPages.of(header));

        assertThat(found).isPresent();
        assertThat(roles(found.get())).isEqualTo(roles);
    }

    private static String roles(TableHeader header) {
        return header.cells().stream()
                .map(cell -> cell.role() == null ? "?" : letter(cell.role()))
                .collect(Collectors.joining(" "));
    }

    private static String letter(Role role) {
        return switch (role) {
            case DATE -> "D";
            case VALUE_DATE -> "V";
            case NARRATION -> "N";
            case REFERENCE -> "R";
            case DEBIT -> "-";
            case CREDIT -> "+";
            case AMOUNT -> "A";
            case FLAG -> "F";
            case BALANCE -> "B";
            case OTHER -> "o";
        };
    }

    @Test
    void readsAHeaderOverThreeLines() {
        var found = HeaderFinder.first(TextPages.of("""
            Page 1
                                                       Transaction    Transaction
            GL.       Value     Instrument             Debit          Credit
            Date      Date      Number      Narration  Amount         Amount         Balance
            """));

        assertThat(found).isPresent();
        assertThat(roles(found.get())).isEqualTo("D V R N - + B");
        assertThat(found.get().hasDateAmountAndBalance()).isTrue();
    }

    @Test
    void tellsWhatIsAboveTheTable() {
        var pages = TextPages.of("""
            A Bank
            Account No 12345
            Date        Narration      Amount     Type
            """);

        var header = HeaderFinder.first(pages).orElseThrow();

        assertThat(header.page()).isEqualTo(1);
        assertThat(header.top()).isEqualTo(64);
        assertThat(StatementReader.create().seesStatement(pages)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account Open Date : 01/01/2020   Account Status : Regular",
                "Statement date   Minimum amount due   Total amount due",
                "Date of birth and the amount of the balance are printed overleaf",
                "Account Name     Sortcode     Account Number    Sheet Number"
            })
    void takesNoOtherLineForAHeader(String line) {
        assertThat(HeaderFinder.first(TextPages.of(line))).isEmpty();
    }
}
