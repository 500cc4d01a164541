/// The largest transactions of each month: the contract's `top_credits_debits`.
@NullMarked
package dev.passbook.analysis.top;

import org.jspecify.annotations.NullMarked;
