package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tax payments in round hundreds.
record RoundTaxes(FraudCatalogue catalogue) implements FraudCheck {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /// Taxes that are rounded or fixed by law.
    private static final Pattern ROUND_BY_LAW = Pattern.compile(
            "ADVANCE|SELF ?ASSES|PROF|PTAX|P TAX|PROPERTY|MUNICIPAL|HOUSE|WATER|ROAD|VEHICLE|STAMP|GRAS|REGISTRATION");

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        return ledger.rows().stream()
                .filter(RoundTaxes::isRoundTax)
                .map(row -> catalogue.sign("tax_100_multiple", row, "The tax is a round amount", row.amount()))
                .toList();
    }

    private static boolean isRoundTax(LedgerRow row) {
        return row.isDebit()
                && row.merchantCategory().equals("tax")
                && row.channel() != Channel.BANK_CHARGE
                && row.amount().remainder(HUNDRED).signum() == 0
                && !ROUND_BY_LAW
                        .matcher(row.narration().toUpperCase(Locale.ROOT))
                        .find();
    }
}
