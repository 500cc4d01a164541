/// What all statements of an account say together: each transaction once, however many statements show it.
@NullMarked
package dev.passbook.statement.ledger;

import org.jspecify.annotations.NullMarked;
