package dev.passbook.analysis.salary;

import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for a monthly amount among the credits of one party, which may pay other things between.
///
/// @param credits oldest first
record Rhythm(List<LedgerRow> credits) {

    /// The distance of monthly credits, weekends and short months considered (domain reference, C.1).
    private static final int SHORTEST_MONTH = 25;

    private static final int LONGEST_MONTH = 36;

    /// A salary, an advance and an extra a month; who pays more often buys.
    private static final int MOST_A_MONTH = 3;

    private static final int DAYS_A_MONTH = 30;

    /// More than a working life's pay would only cost time.
    private static final int MOST = 1000;

    /// After this many even months, the month's pay may differ: less for days off, more for a bonus.
    private static final int ESTABLISHED = 3;

    private static final BigDecimal LEAST_PART = new BigDecimal("0.70");
    private static final BigDecimal MOST_TIMES = new BigDecimal("3");

    /// The monthly run that brought most, if there is one.
    Optional<MonthlyRun> best() {
        if (credits.size() < 2) {
            return Optional.empty();
        }
        return credits.stream()
                .map(LedgerRow::amount)
                .distinct()
                .flatMap(this::runsAround)
                .max(Comparator.comparing(MonthlyRun::weight))
                .map(run -> run.core().size() < ESTABLISHED ? run : extended(run));
    }

    /// The same with a second part of the pay, if there is one: an even monthly amount of its own beside the
    /// first.
    Optional<MonthlyRun> pay() {
        return best().filter(MonthlyRun::looksLikePay).map(run -> {
            var others =
                    credits.stream().filter(row -> !run.rows().contains(row)).toList();
            return new Rhythm(others)
                    .best()
                    .filter(part -> part.core().size() >= ESTABLISHED && part.looksLikePay() && part.runsBeside(run))
                    .map(run::with)
                    .orElse(run);
        });
    }

    /// Whether the party pays more often than employers do.
    boolean paysTooOften() {
        long days = credits.isEmpty() ? 0 : days(credits.getFirst(), credits.getLast());
        return credits.size() > MOST || credits.size() > MOST_A_MONTH * (1 + days / DAYS_A_MONTH);
    }

    private Stream<MonthlyRun> runsAround(BigDecimal amount) {
        var tolerance = amount.multiply(MonthlyRun.TOLERANCE);
        var least = amount.subtract(tolerance);
        var most = amount.add(tolerance);
        var runs = new Runs();
        for (var row : credits) {
            if (row.amount().compareTo(least) >= 0 && row.amount().compareTo(most) <= 0) {
                runs.take(row);
            }
        }
        return runs.end();
    }

    private MonthlyRun extended(MonthlyRun run) {
        var rows = new ArrayList<>(run.rows());
        var median = Amounts.median(run.core().stream().map(LedgerRow::amount).toList());
        for (var next = after(rows.getLast(), median); next.isPresent(); next = after(rows.getLast(), median)) {
            rows.addLast(next.get());
        }
        for (var next = before(rows.getFirst(), median); next.isPresent(); next = before(rows.getFirst(), median)) {
            rows.addFirst(next.get());
        }
        return new MonthlyRun(rows, run.core());
    }

    private Optional<LedgerRow> after(LedgerRow last, BigDecimal median) {
        return largest(credits.stream().filter(row -> follows(last, row)), median);
    }

    private Optional<LedgerRow> before(LedgerRow first, BigDecimal median) {
        return largest(credits.stream().filter(row -> follows(row, first)), median);
    }

    private static Optional<LedgerRow> largest(Stream<LedgerRow> rows, BigDecimal median) {
        return rows.filter(row -> row.amount().compareTo(median.multiply(LEAST_PART)) >= 0)
                .filter(row -> row.amount().compareTo(median.multiply(MOST_TIMES)) <= 0)
                .max(Comparator.comparing(LedgerRow::amount));
    }

    /// Chains credits of nearly one amount. One that comes between two months' is left out; where half of them
    /// do, the rhythm is another one.
    private static final class Runs {

        private final List<MonthlyRun> runs = new ArrayList<>();
        private final List<LedgerRow> run = new ArrayList<>();
        private int between;

        void take(LedgerRow row) {
            if (!run.isEmpty() && days(run.getLast(), row) < SHORTEST_MONTH) {
                between++;
                return;
            }
            if (!run.isEmpty() && !follows(run.getLast(), row)) {
                close();
            }
            run.add(row);
        }

        Stream<MonthlyRun> end() {
            close();
            return runs.stream();
        }

        private void close() {
            if (run.size() > 1 && 2 * between < run.size()) {
                runs.add(new MonthlyRun(run, run));
            }
            run.clear();
            between = 0;
        }
    }

    private static boolean follows(LedgerRow earlier, LedgerRow later) {
        long days = days(earlier, later);
        return days >= SHORTEST_MONTH && days <= LONGEST_MONTH;
    }

    private static long days(LedgerRow earlier, LedgerRow later) {
        return ChronoUnit.DAYS.between(earlier.date(), later.date());
    }
}
