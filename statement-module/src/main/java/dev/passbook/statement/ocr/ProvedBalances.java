package dev.passbook.statement.ocr;

import dev.passbook.statement.Direction;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import java.math.BigDecimal;
import java.util.ArrayList;

/// Keeps of the balances those that the rows lead to. One that was misread would look, to whoever follows the
/// balances later, as if a row had been changed.
final class ProvedBalances {

    private ProvedBalances() {}

    static Table of(Table table) {
        var rows = new ArrayList<Row>(table.rows().size());
        var balance = table.openingBalance();
        for (var row : table.rows()) {
            balance = balance == null ? row.balance() : balance.add(movement(row));
            rows.add(row.balance() == null || row.balance().equals(balance) ? row : withoutBalance(row));
        }
        return new Table(rows, table.openingBalance(), table.closingBalance(), table.proof());
    }

    private static BigDecimal movement(Row row) {
        return row.direction() == Direction.CREDIT ? row.amount() : row.amount().negate();
    }

    private static Row withoutBalance(Row row) {
        return new Row(
                row.date(),
                row.valueDate(),
                row.narration(),
                row.reference(),
                row.direction(),
                row.amount(),
                null,
                row.place());
    }
}
