/// What a document's own account of its making betrays. Only strong evidence counts: a suspicion can cost an
/// honest person a loan.
@NullMarked
package dev.passbook.statement.fraud;

import org.jspecify.annotations.NullMarked;
