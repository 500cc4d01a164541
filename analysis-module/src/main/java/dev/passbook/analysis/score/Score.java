package dev.passbook.analysis.score;

import java.util.List;

/// How well an account is kept.
///
/// @param value 300 to 900, the more the better: 300 and the points of all factors
/// @param factors what gave points, in the order of the scorecard
public record Score(int value, List<Factor> factors) {

    public Score {
        factors = List.copyOf(factors);
        if (value < Scorecard.LOWEST || value > Scorecard.HIGHEST) {
            throw new IllegalArgumentException("A score must be within 300 and 900, not " + value);
        }
    }

    /// One fact that counts.
    ///
    /// @param name lower snake case: `emi_to_income`
    /// @param points what it adds
    /// @param reason a sentence for a person
    public record Factor(String name, int points, String reason) {}
}
