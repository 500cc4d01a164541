package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.BankId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Withdrawals that no machine would have made.
record MachineCash(FraudCatalogue catalogue) implements FraudCheck {

    /// What one withdrawal gives at most on usual cards (domain reference, D.5), in rupees.
    private static final BigDecimal LIMIT = new BigDecimal("20000.00");

    private static final BigDecimal SMALLEST_NOTE = new BigDecimal("100");

    private static final Pattern MACHINE = Pattern.compile("(?<![A-Z])(?:ATM|ATW|NWD|NFS|ATL|ATD|CWDR)(?![A-Z])");

    /// Withdrawals abroad come to any number of rupees, and some banks add their fee to the amount.
    private static final Pattern OTHER_AMOUNT =
            Pattern.compile("(?<![A-Z])(?:INTL|INTERNATIONAL|USD|EUR|AED|GBP|SGD|THB|FEE|CHG|CHRG|CHARGE|GST)");

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        if (ledger.bank().equals(BankId.OTHER)) {
            return List.of(); // perhaps not in rupees
        }
        return ledger.rows().stream()
                .filter(MachineCash::isByMachine)
                .flatMap(this::judge)
                .toList();
    }

    private Stream<FraudSign> judge(LedgerRow row) {
        if (row.amount().remainder(SMALLEST_NOTE).signum() != 0) {
            return Stream.of(
                    catalogue.sign("atm_withdrawal_odd_amount", row, "No notes make this amount", row.amount()));
        }
        return row.amount().compareTo(LIMIT) > 0
                ? Stream.of(catalogue.sign(
                        "atm_withdrawal_above_limit", row, "Machines give less at once", row.amount(), LIMIT))
                : Stream.empty();
    }

    private static boolean isByMachine(LedgerRow row) {
        return row.isDebit()
                && row.channel() == Channel.CASH_WITHDRAWL
                && tellsMachine(row.narration().toUpperCase(Locale.ROOT));
    }

    private static boolean tellsMachine(String text) {
        return MACHINE.matcher(text).find() && !OTHER_AMOUNT.matcher(text).find();
    }
}
