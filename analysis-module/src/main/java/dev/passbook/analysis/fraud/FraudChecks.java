package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import java.util.List;

/// All checks of transactions and accounts. Those of documents are made at the upload.
public final class FraudChecks {

    private static final FraudCatalogue CATALOGUE = FraudCatalogue.get();

    private static final List<FraudCheck> CHECKS = List.of(
            new BalanceChain(CATALOGUE),
            new DuplicateRows(CATALOGUE),
            new NegativeBalance(CATALOGUE),
            new RtgsRows(CATALOGUE),
            new RoundTaxes(CATALOGUE),
            new HolidayRows(CATALOGUE, Holidays.get()),
            new MachineCash(CATALOGUE),
            new SalaryPattern(CATALOGUE),
            new CashShare(CATALOGUE),
            new MonthTotals(CATALOGUE),
            new SilentBusiness(CATALOGUE),
            new RoundFigures(CATALOGUE),
            new RoundTrips(CATALOGUE));

    private FraudChecks() {}

    /// The signs of an account, check by check, each in the order of the ledger.
    public static List<FraudSign> of(Ledger ledger) {
        return of(ledger, Salaries.in(ledger));
    }

    /// The same for callers that know the salaries already.
    public static List<FraudSign> of(Ledger ledger, List<SalaryCredit> salaries) {
        return CHECKS.stream()
                .flatMap(check -> check.signs(ledger, salaries).stream())
                .toList();
    }
}
