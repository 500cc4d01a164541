package dev.passbook.statement.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What kind of customer holds an account.
public enum Category {
    /// A person, a family (HUF) or several persons together.
    INDIVIDUAL,
    /// A company, a firm or a trader.
    CORPORATE;

    private static final Pattern FIRM = Pattern.compile("""
            (?ix) (?: ^ | [\\s(] )
            (?: m/s | messrs | pvt | private | ltd | limited | llp | llc | inc | plc | enterprises? | traders? | trading
              | industries | corporation | company | &\\sco | and\\sco | associates | agency | agencies | stores?
              | solutions | technologies | textiles? | exports? | logistics | services | consultants? | infotech
              | builders | developers | foundation | trust | society | sons | brothers | bros | works | mills )
            (?= [\\s.,)] | $ )""");

    private static final Pattern BUSINESS_ACCOUNT =
            Pattern.compile("(?i)\\b(?:current|ca|caa|od|cc|overdraft|cash credit|business|corporate)\\b");

    /// How the wire names it.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return null when neither the name nor the type of the account is known
    static @Nullable Category of(@Nullable String name, @Nullable String accountType) {
        if (name == null && accountType == null) {
            return null;
        }
        var firm = name != null && isFirm(name);
        var business =
                accountType != null && BUSINESS_ACCOUNT.matcher(accountType).find();
        return firm || business ? CORPORATE : INDIVIDUAL;
    }

    /// Whether a name is that of a firm, by the words that firms bear.
    static boolean isFirm(String name) {
        return FIRM.matcher(name).find();
    }
}
