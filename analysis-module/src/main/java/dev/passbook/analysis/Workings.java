package dev.passbook.analysis;

import dev.passbook.analysis.fraud.FraudChecks;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.AccountId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is worked out of the ledgers of one edition again and again, each part once and not before it is asked
/// for. For any number of threads.
final class Workings {

    private final Map<AccountId, List<SalaryCredit>> salaries = new ConcurrentHashMap<>();
    private final Map<AccountId, List<FraudSign>> frauds = new ConcurrentHashMap<>();

    List<SalaryCredit> salaries(Ledger ledger) {
        return salaries.computeIfAbsent(ledger.account(), _ -> Salaries.in(ledger));
    }

    List<FraudSign> fraudSigns(Ledger ledger) {
        var pay = salaries(ledger);
        return frauds.computeIfAbsent(ledger.account(), _ -> FraudChecks.of(ledger, pay));
    }
}
