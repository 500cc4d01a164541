package dev.passbook.analysis.salary;

import dev.passbook.analysis.counterparty.Party;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Firms that send about the same amount about every month, which is pay though no narration says so.
///
/// Only one firm at a time: who is sent money by several at once sells to them. An account of a firm has no
/// employer.
final class MonthlyFirms {

    private static final String CORPORATE = "corporate";

    private MonthlyFirms() {}

    /// @param called what narrations call pay; where they do, nothing is guessed
    static List<SalaryCredit> in(Ledger ledger, Exclusions exclusions, List<SalaryCredit> called) {
        if (isFirm(ledger)) {
            return List.of();
        }
        var kept = new ArrayList<MonthlyRun>();
        candidates(ledger, exclusions).stream()
                .filter(run -> !run.isCovered(called))
                .sorted(MonthlyRun.LIKELIEST_FIRST)
                .filter(run -> kept.stream().noneMatch(run::runsBeside))
                .forEach(kept::add);
        return kept.stream().flatMap(run -> credits(run).stream()).toList();
    }

    private static List<MonthlyRun> candidates(Ledger ledger, Exclusions exclusions) {
        var byParty = new LinkedHashMap<Party, List<LedgerRow>>();
        for (var row : ledger.rows()) {
            if (exclusions.mayBeUncalled(row)) {
                byParty.computeIfAbsent(Party.of(row.counterparty()), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return byParty.entrySet().stream()
                .filter(entry -> !entry.getKey().isUnknown())
                .map(Map.Entry::getValue)
                .filter(rows -> !new Rhythm(rows).paysTooOften())
                .map(rows -> rows.stream().filter(exclusions::saysNothingElse).toList())
                .flatMap(rows -> new Rhythm(rows).pay().stream())
                .toList();
    }

    private static List<SalaryCredit> credits(MonthlyRun run) {
        var employer = run.rows().stream()
                .map(LedgerRow::counterparty)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return run.rows().stream()
                .map(row -> new SalaryCredit(row, Basis.RHYTHM, employer, run.confidence()))
                .toList();
    }

    private static boolean isFirm(Ledger ledger) {
        var holder = ledger.holder();
        return CORPORATE.equals(ledger.category()) || holder != null && isFirmName(holder.toUpperCase(Locale.ROOT));
    }

    /// Long names of people are common among holders, so only words of firms count here.
    private static boolean isFirmName(String holder) {
        return holder.startsWith("M/S")
                || List.of(holder.split(" ")).stream()
                        .filter(word -> !word.equals("AND"))
                        .anyMatch(Party::isOrganisation);
    }
}
