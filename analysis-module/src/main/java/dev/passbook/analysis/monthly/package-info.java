/// What an account did and held, month by month: the contract's `monthly_analysis`.
@NullMarked
package dev.passbook.analysis.monthly;

import org.jspecify.annotations.NullMarked;
