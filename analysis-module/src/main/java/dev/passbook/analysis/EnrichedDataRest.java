package dev.passbook.analysis;

import dev.passbook.analysis.WireFormat.AccountView;
import dev.passbook.analysis.WireFormat.FraudView;
import dev.passbook.analysis.WireFormat.IdentityView;
import dev.passbook.analysis.WireFormat.ProgressView;
import dev.passbook.analysis.WireFormat.RecurringView;
import dev.passbook.analysis.WireFormat.SalaryView;
import dev.passbook.analysis.WireFormat.TransactionView;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.entity.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The reads of the wire contract that answer with progress, accounts and fraud beside the data. They sit here because
/// only this module sees all of them.
@RestController
@RequestMapping("/bank-connect/v1/entity/{entity}/")
class EnrichedDataRest {

    private final EntityReports reports;

    EnrichedDataRest(EntityReports reports) {
        this.reports = reports;
    }

    @GetMapping("accounts/")
    Map<String, Object> accounts(@AuthenticationPrincipal TenantId tenant, @PathVariable String entity) {
        return answer(reports.full(tenant, entity));
    }

    @GetMapping("identity/")
    Map<String, Object> identity(@AuthenticationPrincipal TenantId tenant, @PathVariable String entity) {
        var report = reports.full(tenant, entity);
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
    Map<String, Object> transactions(
            @AuthenticationPrincipal TenantId tenant,
            @PathVariable String entity,
            @RequestParam(name = "account_id", required = false) @Nullable String account) {
        return answer(
                tenant, entity, account, ledger -> ledger.rows().stream().map(row -> TransactionView.of(ledger, row)));
    }

    @GetMapping("salary/")
    Map<String, Object> salary(
            @AuthenticationPrincipal TenantId tenant,
            @PathVariable String entity,
            @RequestParam(name = "account_id", required = false) @Nullable String account) {
        return answer(
                tenant,
                entity,
                account,
                ledger -> Salaries.in(ledger).stream().map(salary -> SalaryView.of(ledger, salary)));
    }

    @GetMapping("lender_transactions/")
    Map<String, Object> lenderTransactions(
            @AuthenticationPrincipal TenantId tenant,
            @PathVariable String entity,
            @RequestParam(name = "account_id", required = false) @Nullable String account) {
        return answer(
                tenant,
                entity,
                account,
                ledger -> Lenders.in(ledger).stream()
                        .filter(LenderTransaction::isListed)
                        .map(lender -> TransactionView.of(ledger, lender.row())));
    }

    @GetMapping("recurring_transactions/")
    Map<String, Object> recurringTransactions(
            @AuthenticationPrincipal TenantId tenant,
            @PathVariable String entity,
            @RequestParam(name = "account_id", required = false) @Nullable String account) {
        var report = reports.full(tenant, entity);
        var answer = answer(report);
        answer.put("transactions", RecurringView.of(report.ledgers(account)));
        return answer;
    }

    private Map<String, Object> answer(
            TenantId tenant, String entity, @Nullable String account, Function<Ledger, Stream<?>> rows) {
        var report = reports.full(tenant, entity);
        var answer = answer(report);
        List<?> transactions = report.ledgers(account).stream().flatMap(rows).toList();
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
