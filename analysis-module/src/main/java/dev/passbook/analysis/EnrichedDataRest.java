package dev.passbook.analysis;

import dev.passbook.analysis.WireFormat.AccountView;
import dev.passbook.analysis.WireFormat.FraudView;
import dev.passbook.analysis.WireFormat.IdentityView;
import dev.passbook.analysis.WireFormat.ProgressView;
import dev.passbook.analysis.WireFormat.RecurringView;
import dev.passbook.analysis.WireFormat.SalaryView;
import dev.passbook.analysis.WireFormat.TransactionView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The reads of the wire contract that answer with progress, accounts and fraud beside the data. They sit here
/// because only this module sees all of them.
@RestController
@RequestMapping("/bank-connect/v1/entity/{entity}/")
class EnrichedDataRest {

    @GetMapping("accounts/")
    Map<String, Object> accounts(@ModelAttribute(binding = false) Asked asked) {
        return answer(asked.report());
    }

    @GetMapping("identity/")
    Map<String, Object> identity(@ModelAttribute(binding = false) Asked asked) {
        var report = asked.report();
        var answer = answer(report);
        answer.put(
                "progress",
                report.statements().stream()
                        .map(ProgressView::withTransactionStatus)
                        .toList());
        answer.put("identity", report.accounts().stream().map(IdentityView::of).toList());
        return answer;
    }

    @GetMapping("transactions/")
    Map<String, Object> transactions(@ModelAttribute(binding = false) Asked asked) {
        return answer(
                asked, analysis -> analysis.ledger().rows().stream().map(row -> TransactionView.of(analysis, row)));
    }

    @GetMapping("salary/")
    Map<String, Object> salary(@ModelAttribute(binding = false) Asked asked) {
        return answer(asked, analysis -> analysis.salaries().stream().map(salary -> SalaryView.of(analysis, salary)));
    }

    @GetMapping("lender_transactions/")
    Map<String, Object> lenderTransactions(@ModelAttribute(binding = false) Asked asked) {
        return answer(
                asked,
                analysis -> analysis.lenderTransactions().stream()
                        .map(lender -> TransactionView.of(analysis, lender.row())));
    }

    @GetMapping("recurring_transactions/")
    Map<String, Object> recurringTransactions(@ModelAttribute(binding = false) Asked asked) {
        var answer = answer(asked.report());
        answer.put("transactions", RecurringView.of(asked.analyses()));
        return answer;
    }

    private static Map<String, Object> answer(Asked asked, Function<AccountAnalysis, Stream<?>> rows) {
        var answer = answer(asked.report());
        List<?> transactions = asked.analyses().stream().flatMap(rows).toList();
        answer.put("transactions", transactions);
        return answer;
    }

    private static Map<String, Object> answer(EntityReport report) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("entity_id", report.entity().toString());
        answer.put(
                "progress", report.statements().stream().map(ProgressView::of).toList());
        answer.put("accounts", report.accounts().stream().map(AccountView::of).toList());
        answer.put("fraud", FraudView.of(report));
        return answer;
    }
}
