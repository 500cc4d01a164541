package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.salary.SalaryCredit;
import java.util.List;

/// One thing to look for; a function of the ledger.
interface FraudCheck {

    /// @param salaries of the ledger, oldest first
    List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries);
}
