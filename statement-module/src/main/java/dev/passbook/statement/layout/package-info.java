/// From words with places to transactions, without templates: finds the table by the names of its columns, cuts it
/// by what stands in them, and proves the reading by the arithmetic of the running balance.
@NullMarked
package dev.passbook.statement.layout;

import org.jspecify.annotations.NullMarked;
