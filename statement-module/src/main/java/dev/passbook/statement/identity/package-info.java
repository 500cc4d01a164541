/// Who a statement belongs to: holder, account and period, read from the text around the transactions.
@NullMarked
package dev.passbook.statement.identity;

import org.jspecify.annotations.NullMarked;
