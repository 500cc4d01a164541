package dev.passbook.analysis.expense;

/// How much of what was spent went to one category.
///
/// @param category as the contract writes it: `Transfers`
/// @param percentage whole, 1 to 100
public record ExpenseShare(String category, int percentage) {}
