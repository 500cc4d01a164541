/// Signs in the transactions that a statement, or the story it tells, may not be true.
///
/// What each sign means is data in `rules/frauds.yaml`; days without clearing are `rules/holidays.yaml`.
@NullMarked
package dev.passbook.analysis.fraud;

import org.jspecify.annotations.NullMarked;
