/// Taking a statement in: what is answered at once, and what is refused.
@NullMarked
package dev.passbook.statement.upload;

import org.jspecify.annotations.NullMarked;
