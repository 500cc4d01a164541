package dev.passbook.statement.progress;

import dev.passbook.statement.StatementId;

/// Tells every server that the progress of a statement changed, once the change is committed. Called within the
/// transaction of the change. What is told is only that there is something to read: the table is the truth.
interface Announcing {

    void announce(StatementId statement);
}
