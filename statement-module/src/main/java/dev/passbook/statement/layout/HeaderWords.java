package dev.passbook.statement.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The vocabulary of column names: which words may stand in a header cell, and what a cell of such words heads. A
/// cell with one word outside the vocabulary heads nothing, which keeps titles and sentences from being taken for
/// headers.
final class HeaderWords {

    private enum Kind {
        DATE,
        VALUE,
        NARRATION,
        REFERENCE,
        DEBIT,
        CREDIT,
        BALANCE,
        AMOUNT,
        FLAG,
        OTHER,
        WAY,
        FILLER
    }

    private static final Map<String, Kind> KINDS = kinds("""
        DATE date dt dated datetime tanggal tarikh fecha datum data buchungstag buchungsdatum boekdatum
        VALUE value val effective valeur valuta valor wert wertstellung valutadatum rentedatum
        NARRATION narration particulars particular description descriptions details detail remarks remark
        NARRATION memo name uraian keterangan payee transactiondetails counterparty libelle concepto descripcion
        NARRATION omschrijving beschreibung verwendungszweck buchungstext descrizione causale merchant
        NARRATION vorgang text erlauterung erlauterungen nature operation operations loperation operacion detalle
        NARRATION detalles movimiento movimientos movimento movimentos historico lancamento lancamentos descricao
        NARRATION descritivo operazione operazioni narrative narratives activity purpose comment comments note notes
        NARRATION reason message desc descr butiran naam mededelingen mededeling explanation item items
        NARRATION beneficiary
        REFERENCE chq cheque cheques check ref reference instrument instruments instrmnt inst instr utr id
        REFERENCE chqno refno chequeno no number numbers
        DEBIT debit debits dr withdrawal withdrawals withdrawl withdrawls withdraw withdraws withdrawn autosweep
        DEBIT debited spent debet cargo cargos debito debitos soll retrait retraits addebiti
        DEBIT addebito belastung belastungen lastschrift lastschriften ausgang ausgange ausgaben debe dare uscite
        DEBIT saida saidas retiro retiros af outflow outflows subtraction subtractions subtracted payout payouts
        CREDIT credit credits cr deposit deposits received credited reverse lodgement lodgements kredit
        CREDIT abono abonos credito creditos haben depot depots accrediti
        CREDIT accredito gutschrift gutschriften eingang eingange einnahmen haber avere entrate entrada entradas
        CREDIT ingreso ingresos deposito depositos bij inflow inflows addition additions added lodgements lodged
        BALANCE balance bal balances saldo closingbalance solde kontostand baki
        AMOUNT amount amt amounts importe betrag montant bedrag monto importo umsatz montante betrage
        AMOUNT mutasi nominal jumlah
        FLAG type drcr crdr status indicator cd
        OTHER s sr sl srl serial sn sno srno slno branch init br location ccy currency channel alpha other
        OTHER information teller sol mode time code additional info post user chg no1 originating category
        OTHER cabang cbg rekening mutatiesoort receipt
        WAY in out
        FILLER transaction transactions txn tran trans trn trx posting posted entry gl book booking process
        FILLER closing running available ledger total paid money payment payments receipts of and the inr rs usd ngn
        FILLER aud gbp eur sgd bhd brought forward sweep dd mm yyyy yy hh ss am pm account bank remitter tod
        FILLER transaksi ending daily current new statement et de la hkd aed zar kes myr cad nzd purchase
        FILLER eur chf sek nok dkk pln brl mxn kwd omr jod tnd qar sar egp ghs php idr thb lkr bdt pkr jpy krw r
        FILLER buchung do del di della mov contabile on pay cash masuk keluar cumulative final completion 1
        """);
    private static final Set<@Nullable Kind> MONEY =
            EnumSet.of(Kind.DEBIT, Kind.CREDIT, Kind.BALANCE, Kind.AMOUNT, Kind.WAY);
    /// Names that mean more than their words.
    private static final Map<String, Role> NAMES = Map.ofEntries(
            Map.entry("transaction", Role.NARRATION),
            Map.entry("transactions", Role.NARRATION),
            Map.entry("transaction reference", Role.NARRATION),
            Map.entry("txn reference", Role.NARRATION),
            Map.entry("closing", Role.BALANCE),
            Map.entry("d c", Role.FLAG),
            Map.entry("c d", Role.FLAG),
            Map.entry("posted on", Role.DATE),
            Map.entry("completion time", Role.DATE),
            Map.entry("payments", Role.DEBIT),
            Map.entry("receipts", Role.CREDIT),
            Map.entry("buchung", Role.DATE),
            Map.entry("in", Role.CREDIT),
            Map.entry("out", Role.DEBIT),
            Map.entry("valuta", Role.VALUE_DATE),
            Map.entry("wert", Role.VALUE_DATE),
            Map.entry("wertstellung", Role.VALUE_DATE),
            Map.entry("valeur", Role.VALUE_DATE),
            Map.entry("valutadatum", Role.VALUE_DATE),
            Map.entry("rentedatum", Role.VALUE_DATE));
    private static final Set<String> REFERENCES = Set.of(
            "chq",
            "cheque",
            "cheques",
            "check",
            "ref",
            "reference",
            "inst",
            "instr",
            "instrument",
            "utr",
            "chequeno",
            "chqno",
            "refno");
    private static final Set<String> DATE_NAMES =
            Set.of("fecha", "tanggal", "tarikh", "data", "buchung", "buchungstag", "posted", "completion");
    private static final Set<String> DATES = Set.of("post date", "post dt");

    private HeaderWords() {}

    private static Map<String, Kind> kinds(String table) {
        var kinds = new HashMap<String, Kind>();
        table.lines().map(String::strip).map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                kinds.put(words[i], Kind.valueOf(words[0]));
            }
        });
        return Map.copyOf(kinds);
    }

    /// What a column headed so holds; null when the text is no column name.
    static @Nullable Role roleOf(String cell) {
        var words = words(cell);
        var named = NAMES.get(String.join(" ", words));
        if (named != null) {
            return named;
        }
        var kinds = EnumSet.noneOf(Kind.class);
        for (String word : words) {
            var kind = KINDS.get(word);
            if (kind == null) {
                return null;
            }
            kinds.add(kind == Kind.WAY ? way(word, words) : kind);
        }
        return roleOf(words, kinds);
    }

    /// `Paid in`, `Money out`, `Amount In`; but `Withdrawal (in Rs.)` and `Amount in USD` say nothing about the
    /// way.
    private static Kind way(String word, List<String> words) {
        boolean last = words.getLast().equals(word);
        boolean moves = words.contains("paid")
                || words.contains("money")
                || words.contains("payments")
                || words.contains("pay")
                || last && (words.contains("amount") || words.contains("cash"));
        return moves ? word.equals("in") ? Kind.CREDIT : Kind.DEBIT : Kind.FILLER;
    }

    private static @Nullable Role roleOf(List<String> words, Set<Kind> kinds) {
        String name = String.join(" ", words);
        if (words.isEmpty()) {
            return Role.OTHER;
        }
        if (kinds.contains(Kind.DATE) || DATES.contains(name)) {
            return dateRole(words, kinds);
        }
        if (kinds.contains(Kind.BALANCE)) {
            return Role.BALANCE;
        }
        if (kinds.contains(Kind.DEBIT) && kinds.contains(Kind.CREDIT)) {
            return bothWays(name, words, kinds);
        }
        return oneWay(words, kinds);
    }

    private static @Nullable Role oneWay(List<String> words, Set<Kind> kinds) {
        boolean named = kinds.contains(Kind.NARRATION) && !kinds.contains(Kind.OTHER);
        if (kinds.contains(Kind.DEBIT) && !named) {
            return Role.DEBIT;
        }
        if (kinds.contains(Kind.CREDIT) && !named) {
            return Role.CREDIT;
        }
        if (kinds.contains(Kind.AMOUNT)) {
            return Role.AMOUNT;
        }
        boolean numbered = kinds.contains(Kind.REFERENCE) && !kinds.contains(Kind.OTHER);
        if (named) {
            return numbered ? Role.REFERENCE : Role.NARRATION;
        }
        if (kinds.contains(Kind.FLAG)) {
            return Role.FLAG;
        }
        if (kinds.contains(Kind.VALUE)) {
            return null;
        }
        return numbered && !words.equals(List.of("no")) ? Role.REFERENCE : otherOrNothing(kinds);
    }

    private static @Nullable Role otherOrNothing(Set<Kind> kinds) {
        return kinds.contains(Kind.OTHER) || kinds.contains(Kind.REFERENCE) ? Role.OTHER : null;
    }

    /// `Date`, `Value Dt`, and IOB's `Date(Value Date)`, which heads the transaction date with the other one under
    /// it.
    private static @Nullable Role dateRole(List<String> words, Set<Kind> kinds) {
        if (kinds.contains(Kind.DEBIT)
                || kinds.contains(Kind.CREDIT)
                || kinds.contains(Kind.BALANCE)
                || kinds.contains(Kind.AMOUNT)) {
            return null;
        }
        return kinds.contains(Kind.VALUE) && KINDS.get(words.getFirst()) == Kind.VALUE ? Role.VALUE_DATE : Role.DATE;
    }

    /// Whether a name speaks of what a transaction was, be it among other things.
    static boolean namesText(String cell) {
        return words(cell).stream().anyMatch(word -> KINDS.get(word) == Kind.NARRATION);
    }

    /// Whether a name speaks of debits and of credits.
    static boolean namesBothWays(String cell) {
        var kinds = words(cell).stream().map(KINDS::get).toList();
        return kinds.contains(Kind.DEBIT) && kinds.contains(Kind.CREDIT);
    }

    private static Role bothWays(String name, List<String> words, Set<Kind> kinds) {
        if (name.equals("reverse sweep") || kinds.contains(Kind.CREDIT) && words.contains("reverse")) {
            return Role.CREDIT;
        }
        if (kinds.contains(Kind.FLAG) || words.size() == 2) {
            return Role.FLAG;
        }
        return Role.AMOUNT;
    }

    /// Whether the word could stand in a header at all; cheap, for looking over whole pages.
    static boolean isDateWord(String word) {
        return word.length() <= 16
                && (mentionsDate(word)
                        || word.regionMatches(true, 0, "dt", 0, 2)
                        || Character.isLetter(word.charAt(0)) && DATE_NAMES.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean mentionsDate(String word) {
        for (int i = 0; i + "date".length() <= word.length(); i++) {
            boolean may = word.charAt(i) == 'd' || word.charAt(i) == 'D';
            if (may && (word.regionMatches(true, i, "date", 0, 4) || word.regionMatches(true, i, "datum", 0, 5))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word could be of the name of a column of money.
    static boolean isMoneyWord(String word) {
        return words(word).stream().anyMatch(part -> MONEY.contains(KINDS.get(part)) || NAMES.containsKey(part));
    }

    /// Whether a word begins the name of a column of cheque or reference numbers.
    static boolean beginsReference(String word) {
        var words = words(word);
        return !words.isEmpty() && REFERENCES.contains(words.getFirst());
    }

    /// Lower-case words without punctuation or currency.
    static List<String> words(String cell) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        String letters = withoutAccents(cell);
        for (int i = 0; i <= letters.length(); i++) {
            char c = i < letters.length() ? letters.charAt(i) : ' ';
            if (c < 128 && Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (!word.isEmpty() && c != '\'' && Character.getType(c) != Character.NON_SPACING_MARK) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /// `Débit` as `De´bit`, the accents as marks of their own.
    private static String withoutAccents(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) >= 128) {
                return Normalizer.normalize(cell, Normalizer.Form.NFD);
            }
        }
        return cell;
    }
}
