package dev.passbook.statement.layout;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of reading a document as a statement.
public sealed interface Reading {

    /// A table of transactions was found; it may be empty.
    ///
    /// @param rows oldest first; rows of one day as the statement has them
    /// @param openingBalance printed or derived from the first row; null without balances
    /// @param closingBalance the balance after the last row; null without balances
    /// @param proof whether the arithmetic proves the reading
    record Table(
            List<Row> rows,
            @Nullable BigDecimal openingBalance,
            @Nullable BigDecimal closingBalance,
            Proof proof) implements Reading {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// No table of transactions was found.
    ///
    /// @param reason for people
    record NoTable(String reason) implements Reading {}
}
