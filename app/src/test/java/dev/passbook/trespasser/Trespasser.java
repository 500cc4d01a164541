package dev.passbook.trespasser;

import dev.passbook.statement.jooq.Tables;
import org.jooq.Table;

/// Reads another module's table.
class Trespasser {

    Table<?> loot() {
        return Tables.STATEMENT;
    }
}
