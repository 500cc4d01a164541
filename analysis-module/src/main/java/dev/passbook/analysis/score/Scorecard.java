package dev.passbook.analysis.score;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.score.Score.Factor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The table of factors by which accounts are scored. Immutable, and safe for many threads.
///
/// @param factors each measure at most once; their best points add up to what lies between 300 and 900, so that
///     every score lies there
public record Scorecard(List<FactorRule> factors) {

    static final int LOWEST = 300;
    static final int HIGHEST = 900;

    public Scorecard {
        factors = List.copyOf(factors);
        int best = factors.stream().mapToInt(FactorRule::best).sum();
        if (best != HIGHEST - LOWEST) {
            throw new IllegalArgumentException(
                    "The best points must add up to %d, not %d".formatted(HIGHEST - LOWEST, best));
        }
        var measures = new HashSet<Measure>();
        factors.forEach(factor -> {
            if (!measures.add(factor.factor())) {
                throw new IllegalArgumentException("The factor %s stands twice".formatted(factor.factor()));
            }
        });
    }

    /// The scorecard that comes with this module.
    ///
    /// @throws IllegalStateException when its file is not well written
    public static Scorecard standard() {
        return ScorecardFile.read("/score/scorecard.yaml");
    }

    /// Scores the latest six calendar months of an account.
    ///
    /// @param analysis that of the same ledger
    /// @return empty for an account of which no day is known
    public Optional<Score> score(Ledger ledger, MonthlyAnalysis analysis) {
        return ScoreBasis.latest(ledger, analysis).map(this::score);
    }

    private Score score(ScoreBasis basis) {
        var judged = factors.stream().map(factor -> factor.judge(basis)).toList();
        return new Score(LOWEST + judged.stream().mapToInt(Factor::points).sum(), judged);
    }
}
