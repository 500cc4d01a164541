/// A score that anybody can recompute by hand: points for a few plain facts of an account, by the table
/// `score/scorecard.yaml`.
///
/// The contract asks for a number from 300 to 900 and does not say how it comes about. This is our own scorecard:
/// its bands follow what underwriters commonly look at, are calibrated on no repayment data, and each point comes
/// with its reason. It knows nothing of the holder but the transactions.
@NullMarked
package dev.passbook.analysis.score;

import org.jspecify.annotations.NullMarked;
