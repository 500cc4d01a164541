/// What analysers read: the classified transactions of an account, in order.
@NullMarked
package dev.passbook.analysis.ledger;

import org.jspecify.annotations.NullMarked;
