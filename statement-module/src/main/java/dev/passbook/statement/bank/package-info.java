/// Which bank a statement is of: the directory of banks, a template for each bank with ways of its own, and the
/// weighing of what a document shows outside its transactions.
@NullMarked
package dev.passbook.statement.bank;

import org.jspecify.annotations.NullMarked;
