package dev.passbook.analysis.monthly;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where a salary goes: the debits of the seven days after it, by channel, in the month in which the salary came.
///
/// A debit counts once, for the last salary before it, even when the days of two salaries overlap or run into the
/// next month. What stands before the salary on the same day was not paid from it.
final class SalarySpending {

    private static final int DAYS = 7;

    private final Map<YearMonth, Map<Channel, BigDecimal>> months = new HashMap<>();

    /// @param rows oldest first
    SalarySpending(List<LedgerRow> rows, Predicate<LedgerRow> isPay) {
        @Nullable LedgerRow salary = null;
        for (var row : rows) {
            if (isPay.test(row)) {
                salary = row;
            } else if (salary != null && row.isDebit() && isSoonAfter(salary, row)) {
                months.computeIfAbsent(YearMonth.from(salary.date()), _ -> new EnumMap<>(Channel.class))
                        .merge(row.channel(), row.amount(), BigDecimal::add);
            }
        }
    }

    Map<Channel, BigDecimal> in(YearMonth month) {
        return months.getOrDefault(month, Map.of());
    }

    private static boolean isSoonAfter(LedgerRow salary, LedgerRow row) {
        return !row.date().isAfter(salary.date().plusDays(DAYS));
    }
}
