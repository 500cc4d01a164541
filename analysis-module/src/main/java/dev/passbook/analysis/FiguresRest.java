package dev.passbook.analysis;

import dev.passbook.analysis.WireFormat.AccountView;
import dev.passbook.analysis.WireFormat.FraudView;
import dev.passbook.analysis.WireFormat.ProgressView;
import dev.passbook.analysis.expense.ExpenseCategories;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.score.Score;
import dev.passbook.analysis.top.TopTransactions;
import dev.passbook.statement.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The reads of the wire contract that answer with figures rather than transactions.
@RestController
@RequestMapping("/bank-connect/v1/entity/{entity}/")
class FiguresRest {

    @GetMapping("get_expense_categories/")
    Map<String, Object> expenseCategories(@ModelAttribute(binding = false) Asked asked) {
        return answer(
                asked.report(),
                "categories",
                ExpenseCategories.of(
                        asked.analyses().stream().map(AccountAnalysis::ledger).toList()));
    }

    @GetMapping("top_credits_debits/")
    Map<String, Object> topCreditsDebits(@ModelAttribute(binding = false) Asked asked) {
        var report = asked.report();
        return answer(
                report,
                "top_5_credit_debit",
                TopTransactions.of(report.ledgers()).fields());
    }

    @GetMapping("monthly_analysis/")
    Map<String, Object> monthlyAnalysis(@ModelAttribute(binding = false) Asked asked) {
        var report = asked.report();
        return answer(
                report,
                "monthly_analysis",
                MonthlyAnalysis.together(report.analyses().values().stream()
                                .map(AccountAnalysis::monthly)
                                .toList())
                        .fields());
    }

    @GetMapping("monthly_analysis_updated/")
    Map<String, Object> monthlyAnalysisByAccount(@ModelAttribute(binding = false) Asked asked) {
        var report = asked.report();
        var accounts = report.analyses().entrySet().stream()
                .map(entry -> Map.of(
                        entry.getKey().toString(),
                        Map.of("monthly_analysis", entry.getValue().monthly().fields())))
                .toList();
        var answer = answer(report, "monthly_analysis", Map.of("account_id", accounts));
        answer.put("accounts", report.accounts().stream().map(AccountView::of).toList());
        answer.put("fraud", FraudView.of(report));
        return answer;
    }

    @GetMapping("predictors/")
    Map<String, Object> predictors(@ModelAttribute(binding = false) Asked asked) {
        return answer(
                asked.report(),
                "predictors",
                whenDone(
                        asked.report(),
                        "predictors",
                        analysis -> analysis.predictors().fields()));
    }

    @GetMapping("score/")
    Map<String, Object> score(@ModelAttribute(binding = false) Asked asked) {
        return answer(
                asked.report(),
                "score",
                whenDone(
                        asked.report(),
                        "score",
                        analysis -> analysis.score().map(Score::value).orElse(null)));
    }

    /// Figures that mean something only when all statements are in: none while one is being worked on.
    private static List<Map<String, Object>> whenDone(
            EntityReport report, String name, Function<AccountAnalysis, @Nullable Object> figures) {
        return report.isProcessing()
                ? List.of()
                : report.accounts().stream()
                        .map(account -> ofAccount(account, name, figures.apply(report.analysis(account))))
                        .toList();
    }

    private static Map<String, Object> ofAccount(Account account, String name, @Nullable Object figures) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("account_id", account.id().toString());
        entry.put(name, figures);
        return entry;
    }

    private static Map<String, Object> answer(EntityReport report, String name, Object payload) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("entity_id", report.entity().toString());
        answer.put(
                "progress", report.statements().stream().map(ProgressView::of).toList());
        answer.put(name, payload);
        return answer;
    }
}
