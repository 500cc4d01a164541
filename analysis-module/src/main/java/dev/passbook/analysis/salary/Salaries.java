package dev.passbook.analysis.salary;

import dev.passbook.analysis.ledger.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds pay, called so by the narration or not.
///
/// What is borrowed, given back, taken out of a deposit or moved between own accounts is never pay, whatever it is
/// called.
public final class Salaries {

    private Salaries() {}

    /// The credits that are pay, oldest first.
    public static List<SalaryCredit> in(Ledger ledger) {
        var exclusions = new Exclusions(ledger);
        var found = new ArrayList<>(CalledPay.in(ledger, exclusions));
        found.addAll(KnownEmployers.of(found).others(ledger, exclusions));
        found.addAll(MonthlyFirms.in(ledger, exclusions, found));
        found.sort(Comparator.comparing(credit -> credit.row().date()));
        return List.copyOf(found);
    }
}
