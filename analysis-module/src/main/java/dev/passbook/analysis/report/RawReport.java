package dev.passbook.analysis.report;

import dev.passbook.analysis.ledger.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// The contract's `raw_excel_report`: the transactions of an account as they were read, and whose account it is.
public final class RawReport {

    private RawReport() {}

    /// Writes a workbook (`.xlsx`) row by row; what is held in memory does not grow with the ledger.
    ///
    /// @param out stays open
    /// @throws IOException when it cannot be written to
    /// @throws IllegalArgumentException when there are more rows than a sheet can have, 1,048,575
    public static void write(Ledger ledger, ReportHeading heading, OutputStream out) throws IOException {
        var workbook = new Workbook(out, Reports.APPLICATION, Reports.VERSION);
        Tables.TRANSACTIONS.write(workbook, ledger.rows());
        try (var sheet = new Sheet(workbook, "Account", List.of(24, 48, 14), 0, 0)) {
            var facts = new Facts(sheet);
            facts.heading("Account", heading);
            facts.count("Transactions", ledger.rows().size());
        }
        workbook.finish();
    }
}
