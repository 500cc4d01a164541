/// Who an account belongs to, which does not lie open.
@NullMarked
package dev.passbook.statement.holder;

import org.jspecify.annotations.NullMarked;
