package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Accounts that live on cash.
record CashShare(FraudCatalogue catalogue) implements FraudCheck {

    private static final int FEWEST = 10;

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var signs = new ArrayList<>(months(ledger, salaries));
        long cash = ledger.rows().stream().filter(CashShare::isCash).count();
        if (ledger.rows().size() >= FEWEST && 2 * cash > ledger.rows().size()) {
            signs.add(catalogue.sign(
                    "mostly_cash_transactions",
                    "More than half of the transactions are cash",
                    cash,
                    ledger.rows().size()));
        }
        return signs;
    }

    private List<FraudSign> months(Ledger ledger, List<SalaryCredit> pays) {
        var salaries = new TreeMap<YearMonth, BigDecimal>();
        pays.forEach(pay -> salaries.merge(pay.month(), pay.row().amount(), BigDecimal::add));
        var deposits = new TreeMap<YearMonth, BigDecimal>();
        ledger.rows().stream()
                .filter(row -> row.isCredit() && row.channel() == Channel.CASH_DEPOSIT)
                .forEach(row -> deposits.merge(row.month(), row.amount(), BigDecimal::add));
        return salaries.entrySet().stream()
                .filter(salary ->
                        deposits.getOrDefault(salary.getKey(), BigDecimal.ZERO).compareTo(salary.getValue()) > 0)
                .map(salary -> month(salary, deposits))
                .toList();
    }

    private FraudSign month(Map.Entry<YearMonth, BigDecimal> salary, Map<YearMonth, BigDecimal> deposits) {
        return catalogue.sign(
                "more_cash_deposits_than_salary",
                "More cash came in than salary",
                salary.getKey(),
                String.valueOf(deposits.get(salary.getKey())),
                salary.getValue());
    }

    private static boolean isCash(LedgerRow row) {
        return row.channel() == Channel.CASH_DEPOSIT || row.channel() == Channel.CASH_WITHDRAWL;
    }
}
