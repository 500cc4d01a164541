package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.layout.Proof.Verified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of banks that we know only by the names of their columns, drawn with the same five transactions.
class BankLayoutsTests {

    private static final List<String> ROWS = List.of(
            "2026-03-02 DEBIT 1250.00 98750.00 UPI/606112345678/SHOP",
            "2026-03-02 CREDIT 45000.00 143750.00 NEFT CR HDFC0000123 SALARY",
            "2026-03-14 DEBIT 10000.00 133750.00 ATM WDL 140326 MUMBAI",
            "2026-03-15 DEBIT 17.70 133732.30 SMS CHARGES",
            "2026-03-31 CREDIT 812.00 134544.30 INTEREST PAID");

    private static final Locale ENGLISH = Locale.ENGLISH;

    /// Roles: D date, V value date, N narration, R reference, - debit, + credit, A amount, F flag of the amount, B
    /// balance, f flag of the balance, # serial number, o other. Amounts: plain, lakh, cr (marked), signed, zero
    /// (`0.00` for nothing), dash.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
        hdfc H3      > Txn Date|Narration|Withdrawals|Deposits|Closing Balance > DN-+B > dd/MM/yyyy > lakh
        hdfc H4      > Date|Narration|Cheque/Ref. No.|Value Date|Withdrawal|Deposit|Closing > DNRV-+B > dd MMM yyyy > lakh
        icici I3     > S No.|Value Date|Transaction Date|Cheque Number|Transaction Remarks|Withdrawal Amount (INR )|Deposit Amount (INR )|Balance (INR ) > #VDRN-+B > dd.MM.yyyy > zero
        icici I4     > Sr No|Value Date|Transaction Date|Cheque Number|Transaction Remarks|Debit Amount|Credit Amount|Balance(INR) > #VDRN-+B > dd-MMM-yyyy > lakh
        icici I5     > Sl No|Tran Id|Value Date|Transaction Date|Transaction Posted Date|Cheque no/Ref No|Transaction Remarks|Withdrawal (Dr)|Deposit (Cr)|Balance > #oVDVRN-+B > dd/MMM/yyyy > lakh
        icici I6     > No.|Transaction ID|Value Date|Txn Posted Date|ChequeNo.|Description|Cr/Dr|Transaction Amount|Available Balance > #oVDRNFAB > dd/MM/yyyy > lakh
        icici I7     > Date|Particulars|Chq.No.|Withdrawals|Deposits|Autosweep|Reverse Sweep|Balance > DNR-+zzB > dd-MM-yyyy > zero
        icici I8     > Tran Date|Value Date|Particulars|Location|Chq.No|Withdrawals|Deposits|Balance (INR) > DVNoR-+B > dd-MM-yyyy > lakh
        axis A3      > Tran Date|Value Date|Transaction Particulars|Chq No|Debit(INR)|Credit(INR)|Balance(INR) > DVNR-+B > dd/MM/yyyy > lakh
        axis A5      > Txn Date|Transaction|Withdrawals|Deposits|Balance|Other Information > DN-+Bo > dd-MM-yyyy > plain
        sbi S3       > Date|Details|Ref No./Cheque No|Credit|Debit|Balance > DNR+-B > dd/MM/yy > plain
        sbi S4       > Date|Particulars|Chq/Ref No|Withdrawal (Dr)|Deposit (Cr)|Balance > DNR-+B > dd/MM/yy > cr
        kotak K3     > Date|Narration|Chq/Ref No|Withdrawal (Dr)/Deposit (Cr)|Balance > DNRAB > dd-MM-yyyy > cr
        kotak K4     > Sl. No.|Date|Description|Chq / Ref number|Amount|Dr / Cr|Balance|Dr / Cr > #DNRAFBf > dd/MM/yyyy > lakh
        kotak K5     > DATE|TRANSACTION DETAILS|CHEQUE/REFERENCE#|DEBIT|CREDIT|BALANCE > DNR-+B > dd MMM, yyyy > lakh
        baroda B2    > Serial No|Transaction Date|Value Date|Description|Cheque Number|Debit|Credit|Balance > #DVNR-+B > dd-MM-yyyy > dash
        baroda B4    > DATE|PARTICULARS|CHQ.NO.|WITHDRAWALS|DEPOSITS|BALANCE > DNR-+B > dd-MM-yy > cr
        pnb P1       > Transaction Date|Cheque Number|Withdrawal|Deposit|Balance|Narration > DR-+BN > dd/MM/yyyy > cr
        pnb P2       > Date|Instrument ID|Amount(INR)|Type(DR/CR)|Balance|Remarks > DRAFBN > dd/MM/yyyy > lakh
        pnb P3       > Post Date|Val Date|Particulars|Cheque No.|Debit|Credit|Balance > DVNR-+B > dd/MM/yyyy > lakh
        pnb P4       > Tran Date|Withdrawal|Deposit|Balance|Alpha|CHQ. NO.|Narration|Additional Info > D-+BoRNo > dd/MM/yyyy > lakh
        canara C1    > TRANS DATE|VALUE DATE|BRANCH|REF/CHQ.NO|DESCRIPTION|WITHDRAWS|DEPOSIT|BALANCE > DVoRN-+B > dd-MMM-yy > lakh
        canara C3    > Txn Date|Value Date|Cheque No.|Description|Branch Code|Debit|Credit|Balance > DVRNo-+B > dd-MM-yyyy > lakh
        union U1     > Tran Id|Tran Date|Remarks|Amount (Rs.)|Balance (Rs.) > oDNAB > dd/MM/yyyy > cr
        union U3     > Date|Remarks|Tran Id-1|UTR Number|Instr. ID|Withdrawals|Deposits|Balance > DNooo-+B > dd-MM-yyyy > lakh
        boi          > Sl No|Txn Date|Description|Cheque No|Withdrawal (in Rs.)|Deposits (in Rs.)|Balance (in Rs.) > #DNR-+B > dd-MM-yyyy > lakh
        central      > Post Date|Value Date|Branch Code|Cheque Number|Account Description|Debit|Credit|Balance > DVoRN-+B > dd/MM/yyyy > cr
        indian N3    > Date|Transaction Details|Debits|Credits|Balance > DN-+B > dd MMM yyyy > inr
        mahabk       > Sr No|Date|Type|Particulars|Cheque/Reference No|Debit|Credit|Balance|Channel > #DoNR-+Bo > dd/MM/yyyy > dash
        idbi D2      > Srl No|Txn Date|Value Date|Cheque No|Description|CR/DR|CCY|Amount (INR)|Balance > #DVRNFcAB > dd/MM/yyyy > lakh
        idfc app     > Date and Time|Value Date|Transaction Details|Ref/Cheque No.|Withdrawals (INR)|Deposits (INR)|Balance (INR) > DVNR-+B > dd MMM yyyy > lakh
        indusind     > Date|Type|Description|Debit|Credit|Balance > DoN-+B > dd MMM yyyy > dash
        federal      > Date|Value Date|Particulars|Tran Type|Tran ID|Cheque Details|Withdrawals|Deposits|Balance|Dr/Cr > DVNooR-+Bf > dd-MMM-yyyy > lakh
        rbl          > Transaction Date|Transaction Details|Cheque ID|Value Date|Withdrawal Amt|Deposit Amt|Balance (INR) > DNRV-+B > dd/MM/yyyy > lakh
        bandhan      > Transaction Date|Value Date|Description|Amount|Dr / Cr|Balance > DVNAFB > MMMMdd, yyyy > inr
        karur        > Transaction Date|Value Date|Branch|Cheque No|Description|Debit|Credit|Balance > DVoRN-+B > dd-MM-yyyy > lakh
        csb          > Date|Details|Ref No./Cheque No.|Debit|Credit|Balance > DNR-+B > dd-MM-yyyy > inr
        esaf         > Date|Effective Date|Cheque Number|Description|Withdrawal Amt|Deposit Amt|Balance > DVRN-+B > dd-MM-yyyy > lakh
        ujjivan      > Date|Particular|Chq./Ref.no.|Withdrawal|Deposit|Balance Amount > DNR-+B > dd-MMM-yyyy > lakh
        equitas      > Date|Reference No. / Cheque No.|Narration|Withdrawal|Deposit|ClosingBalance > DRN-+B > dd-MMM-yyyy > lakh
        dbs old      > Date|Details of transaction|Debit|Credit|Balance > DN-+B > dd-MMM-yyyy > lakh
        dbs          > Date|Value Date|Transaction Details|Debit|Credit|Running Balance > DVN-+B > dd-MMM-yyyy > lakh
        stanchar     > Date|Value Date|Description|Cheque|Deposit|Withdrawal|Balance > DVNR+-B > dd MMM yyyy > lakh
        hsbc         > Date|Details|Deposits|Withdrawals|Balance(DR=Debit) > DN+-B > ddMMMyyyy > plain
        citi         > Date|Transaction Details|Withdrawals|Deposits|Balance > DN-+B > dd/MM/yyyy > lakh
        paytm        > DATE & TIME|TRANSACTION DETAILS|AMOUNT|AVAILABLE BALANCE > DNAB > d MMM yyyy > signed
        saraswat     > Date|Particulars|Instruments|Dr Amount|Cr Amount|Total Amount > DNR-+B > dd-MM-yyyy > lakh
        saraswat net > Date|Instrument Id|Amount|Balance|Remarks > DRABN > dd-MM-yyyy > signed
        tjsb         > Entry Date|Description|Chq No/Ref No|Value Date|Debit|Credit|Balance > DNRV-+B > dd/MM/yyyy > lakh
        varachha     > TRN. Date|Value Date|Narration|Chq/Ref.No|Debit|Credit|Closing Bal > DVNR-+B > dd/MM/yyyy > lakh
        mehsana      > S.No.|Date|Description|Debit|Credit|Cheque No|Balance > #DN-+RB > dd/MM/yyyy > lakh
        sarvodaya    > Date|Particulars|Chq No.|Value Date|Debit|Credit|Balance > DNRV-+B > dd/MM/yyyy > lakh
        akhand       > Date|Particulars|Chq No.|Debit|Credit|Balance > DNR-+B > dd-MM-yyyy > dash
        us checking  > Date|Description|Amount|Balance > DNAB > MM/dd/yyyy > signed
        us savings   > Date|Description|Withdrawals|Deposits|Balance > DN-+B > MM/dd/yyyy > dollar
        us register  > Date|Check Number|Description|Deposits/Credits|Withdrawals/Debits|Ending daily balance > DRN+-B > MM/dd/yyyy > dollar
        uk barclays  > Date|Description|Money out|Money in|Balance > DN-+B > d MMM yyyy > plain
        uk natwest   > Date|Description|Paid In(£)|Withdrawn(£)|Balance(£) > DN+-B > dd MMM yyyy > plain
        uk lloyds    > Date|Description|Type|Money In (£)|Money Out (£)|Balance (£) > DNo+-B > dd MMM yy > plain
        uk monzo     > Date|Description|(GBP) Amount|(GBP) Balance > DNAB > dd/MM/yyyy > signed
        uk starling  > DATE|TYPE|TRANSACTION|IN|OUT|ACCOUNT BALANCE > DoN+-B > dd/MM/yyyy > pound
        uk revolut   > Date|Description|Money out|Money in|Balance > DN-+B > d MMM yyyy > pound
        au commbank  > Date|Transaction|Debit|Credit|Balance > DN-+B > dd MMM yyyy > dollar
        au nab       > Date|Particulars|Debits|Credits|Balance > DN-+B > d MMM yyyy > cr
        au anz       > Date|Transaction Details|Withdrawals ($)|Deposits ($)|Balance ($) > DN-+B > dd MMM yyyy > plain
        au westpac   > Date|Description of transaction|Debit|Credit|Balance > DN-+B > dd/MM/yyyy > dollar
        sg ocbc      > Transaction Date|Value Date|Description|Cheque|Withdrawal|Deposit|Balance > DVNR-+B > dd MMM yyyy > plain
        sg uob       > Date|Description|Withdrawals|Deposits|Balance > DN-+B > dd MMM yyyy > plain
        ng gtbank    > Trans. Date|Value. Date|Reference|Debits|Credits|Balance|Originating Branch|Remarks > DVo-+BoN > dd-MMM-yyyy > plain
        ng zenith    > DATE|DESCRIPTION|DEBIT|CREDIT|VALUE DATE|BALANCE > DN-+VB > dd/MM/yyyy > zero
        ng access    > Posted Date|Value Date|Description|Debit|Credit|Balance > DVN-+B > dd-MMM-yyyy > dash
        ke equity    > Transaction Date|Value Date|Particulars|Money Out|Money In|Balance > DVN-+B > dd-MM-yyyy > plain
        za fnb       > Date|Description|Amount|Balance > DNAB > dd MMM yyyy > crbare
        ae enbd      > Date|Description|Debits|Credits|Balance > DN-+B > ddMMMyyyy > cr
        fr banque    > Date|Libellé|Débit|Crédit|Solde > DN-+B > dd/MM/yyyy > comma
        de bank      > Datum|Verwendungszweck|Betrag|Saldo > DNAB > dd.MM.yyyy > comma signed
        es banco     > Fecha|Fecha Valor|Concepto|Importe|Saldo > DVNAB > dd/MM/yyyy > comma signed
        ch bank      > Date|Description|Debit|Credit|Balance > DN-+B > dd.MM.yyyy > apostrophe
        ca banque    > Date|Description|Retraits|Dépôts|Solde > DN-+B > d MMM yyyy > space
        id bank      > Tanggal|Keterangan|Debet|Kredit|Saldo > DN-+B > dd/MM/yyyy > plain
        my maybank   > Entry Date|Transaction Description|Transaction Amount|Statement Balance > DNAB > dd/MM/yyyy > trailing
        """)
    void readsTheRowsAndProvesThem(String bank, String header, String roles, String dates, String style) {
        var drawing = draw(header.strip().split("\\|"), roles.strip(), dates.strip(), style.strip());

        var reading = StatementReader.create().read(TextPages.of(drawing));

        assertThat(reading).as(drawing).isInstanceOf(Reading.Table.class);
        var table = (Reading.Table) reading;
        assertThat(lines(table)).as(drawing).isEqualTo(ROWS);
        assertThat(table.openingBalance()).isEqualByComparingTo("100000.00");
        assertThat(table.proof()).as(drawing).isEqualTo(new Verified());
    }

    private static List<String> lines(Reading.Table table) {
        return table.rows().stream()
                .map(row -> "%s %s %s %s %s"
                        .formatted(row.date(), row.direction(), row.amount(), row.balance(), row.narration()))
                .toList();
    }

    private static String draw(String[] names, String roles, String dates, String style) {
        assertThat(roles).hasSize(names.length);
        var cells = new ArrayList<String[]>();
        for (int row = 0; row < ROWS.size(); row++) {
            cells.add(cells(row, roles, DateTimeFormatter.ofPattern(dates, ENGLISH), style));
        }
        var text = new StringBuilder("A BANK, STATEMENT OF ACCOUNT\n\n");
        line(text, names, names, cells, roles);
        cells.forEach(row -> line(text, row, names, cells, roles));
        return text.toString();
    }

    private static void line(StringBuilder text, String[] row, String[] names, List<String[]> cells, String roles) {
        for (int c = 0; c < names.length; c++) {
            int column = c;
            int width = Math.max(
                    names[c].length(),
                    cells.stream().mapToInt(r -> r[column].length()).max().orElse(0));
            boolean right = "-+ABz".indexOf(roles.charAt(c)) >= 0;
            text.append(("%" + (right ? "" : "-") + width + "s").formatted(row[c]))
                    .append("   ");
        }
        text.append('\n');
    }

    private static String[] cells(int row, String roles, DateTimeFormatter dates, String style) {
        var parts = ROWS.get(row).split(" ", 5);
        boolean debit = parts[1].equals("DEBIT");
        var amount = new BigDecimal(parts[2]);
        var cells = new String[roles.length()];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = switch (roles.charAt(c)) {
                case 'D', 'V' -> LocalDate.parse(parts[0]).format(dates);
                case 'N' -> parts[4];
                case 'R' -> row == 2 ? "000" + (4100 + row) : "";
                case '-' -> debit ? number(amount, style) : nothing(style);
                case '+' -> debit ? nothing(style) : number(amount, style);
                case 'z' -> nothing(style);
                case 'A' -> signed(amount, debit, style);
                case 'B' -> balance(new BigDecimal(parts[3]), style);
                case 'F' -> debit ? "DR" : "CR";
                case 'f' -> "CR";
                case 'c' -> "INR";
                case '#' -> String.valueOf(row + 1);
                default -> "X" + (37 + row);
            };
        }
        return cells;
    }

    private static String nothing(String style) {
        return switch (style) {
            case "zero" -> "0.00";
            case "dash" -> "-";
            default -> "";
        };
    }

    private static String number(BigDecimal amount, String style) {
        return switch (style) {
            case "lakh" -> lakh(amount);
            case "inr" -> "INR" + lakh(amount);
            case "dollar" -> "$" + String.format(ENGLISH, "%,.2f", amount);
            case "pound" -> "£" + String.format(ENGLISH, "%,.2f", amount);
            case "comma", "comma signed" -> String.format(Locale.GERMANY, "%,.2f", amount);
            case "apostrophe" -> String.format(ENGLISH, "%,.2f", amount).replace(',', '\'');
            case "space" -> String.format(Locale.GERMANY, "%,.2f", amount).replace('.', ' ');
            case "zero" -> amount.toPlainString();
            default -> String.format(ENGLISH, "%,.2f", amount);
        };
    }

    private static String signed(BigDecimal amount, boolean debit, String style) {
        return switch (style) {
            case "cr" -> number(amount, style) + (debit ? "(Dr)" : "(Cr)");
            case "crbare" -> number(amount, style) + (debit ? "" : "Cr");
            case "signed", "comma signed" -> (debit ? "-" : "+") + number(amount, style);
            case "trailing" -> number(amount, style) + (debit ? "-" : "+");
            default -> number(amount, style);
        };
    }

    private static String balance(BigDecimal balance, String style) {
        return switch (style) {
            case "cr" -> number(balance, style) + " CR";
            case "crbare" -> number(balance, style) + "Cr";
            default -> number(balance, style);
        };
    }

    private static String lakh(BigDecimal amount) {
        var plain = String.format(ENGLISH, "%.2f", amount);
        var whole = new StringBuilder(plain.substring(0, plain.length() - 3));
        for (int at = whole.length() - 3; at > 0; at -= 2) {
            whole.insert(at, ',');
        }
        return whole + plain.substring(plain.length() - 3);
    }
}
