/// What money is spent on: the contract's `get_expense_categories`.
@NullMarked
package dev.passbook.analysis.expense;

import org.jspecify.annotations.NullMarked;
