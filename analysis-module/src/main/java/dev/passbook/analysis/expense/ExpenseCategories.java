package dev.passbook.analysis.expense;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.monthly.Heading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Shares what was spent among categories.
public final class ExpenseCategories {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Comparator<Portion> LARGEST =
            Comparator.comparing(Portion::amount).reversed().thenComparing(Portion::category);
    private static final Comparator<Portion> LARGEST_REMAINDER =
            Comparator.comparing(Portion::remainder).reversed().thenComparing(LARGEST);

    private ExpenseCategories() {}

    /// What was spent from all these accounts: their debits, but not those that take a bounced cheque's credit
    /// away.
    ///
    /// @return whole percentages that sum to 100, the largest first: each rounded down, and what is then missing
    ///     given to those that lost most. Categories left with nothing are omitted; empty when nothing was spent
    public static List<ExpenseShare> of(Collection<Ledger> ledgers) {
        return shares(ledgers.stream()
                .flatMap(ledger -> ledger.rows().stream())
                .filter(Heading.EXPENSE::takes)
                .collect(Collectors.groupingBy(
                        ExpenseCategory::of,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, LedgerRow::amount, BigDecimal::add))));
    }

    private static List<ExpenseShare> shares(Map<String, BigDecimal> spent) {
        var total = spent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return List.of();
        }
        var portions = new ArrayList<Portion>();
        spent.forEach((category, amount) -> portions.add(Portion.of(category, amount, total)));
        return rounded(portions).stream()
                .sorted(LARGEST)
                .filter(portion -> portion.percentage > 0)
                .map(portion -> new ExpenseShare(portion.category, portion.percentage))
                .toList();
    }

    private static List<Portion> rounded(List<Portion> portions) {
        int missing = 100 - portions.stream().mapToInt(Portion::percentage).sum();
        var sorted = portions.stream().sorted(LARGEST_REMAINDER).collect(Collectors.toCollection(ArrayList::new));
        for (int at = 0; at < missing; at++) {
            sorted.set(at, sorted.get(at).roundedUp());
        }
        return sorted;
    }

    private record Portion(String category, BigDecimal amount, int percentage, BigDecimal remainder) {

        static Portion of(String category, BigDecimal amount, BigDecimal total) {
            var parts = amount.multiply(HUNDRED).divideAndRemainder(total);
            return new Portion(category, amount, parts[0].intValueExact(), parts[1]);
        }

        Portion roundedUp() {
            return new Portion(category, amount, percentage + 1, remainder);
        }
    }
}
