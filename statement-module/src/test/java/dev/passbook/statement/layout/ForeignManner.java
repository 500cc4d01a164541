package dev.passbook.statement.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How a bank somewhere prints: its language, its dates, its amounts.
///
/// @param names of the columns: date, narration, the two amounts (or one), balance
/// @param period a line with the first and the last day
/// @param opening the words before the opening balance
/// @param date a pattern; may lack the year
/// @param thousands what parts thousands; empty for nothing
/// @param decimals what parts the decimals
/// @param sign how a debit is marked where both share a column; empty where they don't
/// @param currency printed with every amount, before it when it ends with a space
record ForeignManner(
        Locale locale,
        List<String> names,
        String period,
        String opening,
        String date,
        String thousands,
        String decimals,
        String sign,
        String currency,
        boolean debitFirst,
        boolean newestFirst,
        boolean wrapped,
        boolean amountsLast) {

    private record Language(
            String tag,
            String date,
            String text,
            String debit,
            String credit,
            String balance,
            String amount,
            String opening,
            String period) {}

    private static final List<Language> LANGUAGES = List.of(
            new Language(
                    "en",
                    "Date",
                    "Description",
                    "Money out",
                    "Money in",
                    "Balance",
                    "Amount",
                    "Opening Balance",
                    "Statement period: %s to %s"),
            new Language(
                    "en",
                    "Transaction Date",
                    "Narrative",
                    "Payments",
                    "Receipts",
                    "Running Balance",
                    "Transaction Amount",
                    "Balance brought forward",
                    "From %s to %s"),
            new Language(
                    "de",
                    "Buchungstag",
                    "Verwendungszweck",
                    "Soll",
                    "Haben",
                    "Saldo",
                    "Betrag",
                    "Alter Kontostand",
                    "Kontoauszug vom %s bis %s"),
            new Language(
                    "de",
                    "Datum",
                    "Buchungstext",
                    "Belastung",
                    "Gutschrift",
                    "Kontostand",
                    "Umsatz",
                    "Anfangssaldo",
                    "Zeitraum %s - %s"),
            new Language(
                    "fr",
                    "Date opération",
                    "Libellé",
                    "Débit",
                    "Crédit",
                    "Solde",
                    "Montant",
                    "Solde précédent",
                    "Du %s au %s"),
            new Language(
                    "es",
                    "Fecha",
                    "Concepto",
                    "Cargos",
                    "Abonos",
                    "Saldo",
                    "Importe",
                    "Saldo anterior",
                    "Desde %s hasta %s"),
            new Language(
                    "pt",
                    "Data",
                    "Histórico",
                    "Saídas",
                    "Entradas",
                    "Saldo",
                    "Valor",
                    "Saldo anterior",
                    "Período: %s a %s"),
            new Language(
                    "it",
                    "Data contabile",
                    "Causale",
                    "Uscite",
                    "Entrate",
                    "Saldo",
                    "Importo",
                    "Saldo iniziale",
                    "Dal %s al %s"),
            new Language(
                    "nl",
                    "Boekdatum",
                    "Omschrijving",
                    "Bedrag af",
                    "Bedrag bij",
                    "Saldo",
                    "Bedrag",
                    "Beginsaldo",
                    "Periode %s t/m %s"));

    static ForeignManner of(Random random) {
        var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        boolean english = language.tag().equals("en");
        var date = english
                ? one(random, "dd/MM/yyyy", "MM/dd/yyyy", "d MMM yy", "MMM d, yyyy", "yyyy-MM-dd", "dd MMM", "MM/dd")
                : one(random, "dd.MM.yyyy", "dd.MM.yy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "dd.MM.", "dd/MM");
        var marks = english
                ? one(random, ",.", "'.", " .", " .").split("(?=.$)")
                : one(random, ".,", " ,", "\u00a0,", "'.", ",.").split("(?=.$)");
        boolean oneColumn = random.nextInt(5) < 2;
        boolean debitFirst = random.nextInt(4) > 0;
        var amounts = oneColumn
                ? List.of(language.amount(), "")
                : debitFirst
                        ? List.of(language.debit(), language.credit())
                        : List.of(language.credit(), language.debit());
        return new ForeignManner(
                Locale.of(language.tag()),
                List.of(language.date(), language.text(), amounts.get(0), amounts.get(1), language.balance()),
                language.period(),
                language.opening(),
                date,
                marks[0],
                marks[1],
                oneColumn ? one(random, "-", "−", "()", " -", "DR", " Dr") : "",
                date.startsWith("MM/") ? "$ " : one(random, "", "", "EUR ", " €", " EUR"),
                debitFirst,
                random.nextInt(5) == 0,
                random.nextInt(4) > 0,
                random.nextInt(3) == 0);
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    boolean oneColumn() {
        return !sign.isEmpty();
    }

    /// The date outside the table, with a year.
    String fullDate() {
        return switch (date) {
            case "dd MMM" -> "d MMM yyyy";
            case "MM/dd" -> "MM/dd/yyyy";
            case "dd.MM." -> "dd.MM.yyyy";
            case "dd/MM" -> "dd/MM/yyyy";
            case String whole -> whole;
        };
    }

    /// An amount, with a minus when it is negative.
    String money(BigDecimal amount) {
        return withCurrency((amount.signum() < 0 ? "-" : "") + number(amount));
    }

    /// An amount in a column of debits and credits.
    String signed(BigDecimal amount) {
        boolean debit = amount.signum() < 0;
        var number = number(amount);
        return withCurrency(
                switch (sign) {
                    case "()" -> debit ? "(" + number + ")" : number;
                    case " -" -> number + (debit ? " -" : " +");
                    case "DR", " Dr" ->
                        number + (debit ? sign : sign.replace("DR", "CR").replace("Dr", "Cr"));
                    case String before -> (debit ? before : "") + number;
                });
    }

    private String withCurrency(String number) {
        return currency.endsWith(" ") ? currency + number : number + currency;
    }

    private String number(BigDecimal amount) {
        var plain = amount.abs().toPlainString();
        var whole = new StringBuilder(plain.substring(0, plain.length() - 3));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, thousands);
        }
        return whole + decimals + plain.substring(plain.length() - 2);
    }
}
