/// The figures that a lender's model reads: the contract's `predictors`.
@NullMarked
package dev.passbook.analysis.predictor;

import org.jspecify.annotations.NullMarked;
