package dev.passbook.analysis;

import dev.passbook.analysis.expense.ExpenseShare;
import dev.passbook.analysis.monthly.Averages;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyFigures;
import dev.passbook.analysis.predictor.Predictors;
import dev.passbook.analysis.score.Score;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The figures of an account in GraphQL; see `analysis.graphqls` and `predictor.graphqls`. Each part is worked
/// out when it is asked for.
@Controller
class FiguresGraphQl {

    @SchemaMapping
    List<MonthView> months(AccountAnalysis analysis) {
        return analysis.monthly().months().values().stream().map(MonthView::of).toList();
    }

    @SchemaMapping
    List<ExpenseShare> expenses(AccountAnalysis analysis) {
        return analysis.expenses();
    }

    @SchemaMapping
    Predictors predictors(AccountAnalysis analysis) {
        return analysis.predictors();
    }

    @SchemaMapping
    Optional<ScoreView> score(AccountAnalysis analysis) {
        return analysis.score().map(ScoreView::of);
    }

    record MonthView(
            String month,
            int coveredDays,
            @Nullable BigDecimal openingBalance,
            @Nullable BigDecimal closingBalance,
            @Nullable BigDecimal highestBalance,
            @Nullable BigDecimal lowestBalance,
            @Nullable BigDecimal averageBalance,
            @Nullable BigDecimal medianBalance,
            BigDecimal netInflow,
            List<TallyView> tallies) {

        static MonthView of(MonthlyFigures figures) {
            var balances = figures.balances();
            var endOfDay = balances.endOfDay().values();
            return new MonthView(
                    figures.month().toString(),
                    figures.days().size(),
                    balances.opening(),
                    balances.closing(),
                    balances.highest(),
                    balances.lowest(),
                    Averages.mean(endOfDay),
                    Averages.median(endOfDay),
                    figures.netInflow(),
                    Arrays.stream(Heading.values())
                            .filter(heading -> figures.count(heading) > 0)
                            .map(heading ->
                                    new TallyView(heading.name(), figures.count(heading), figures.amount(heading)))
                            .toList());
        }
    }

    record TallyView(String heading, int count, BigDecimal amount) {}

    record ScoreView(int value, List<FactorView> factors) {

        static ScoreView of(Score score) {
            return new ScoreView(
                    score.value(),
                    score.factors().stream()
                            .map(factor -> new FactorView(factor.name(), factor.points(), factor.reason()))
                            .toList());
        }
    }

    record FactorView(String name, int points, String reason) {}
}
