package dev.passbook.analysis.salary;

import dev.passbook.analysis.ledger.LedgerRow;
import java.time.YearMonth;

/// A credit that is pay.
///
/// @param employer who pays, as the narration names it; empty when it does not
/// @param confidence from 0 to 100; 100 would be a payslip
public record SalaryCredit(LedgerRow row, Basis basis, String employer, int confidence) {

    public SalaryCredit {
        if (!row.isCredit() || confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("Pay is a credit of a confidence from 0 to 100");
        }
    }

    /// What it was told by.
    public enum Basis {
        /// The narration says so.
        WORD("The narration says that it is pay"),
        /// Who paid it pays what the narration calls salary.
        EMPLOYER("It comes from the employer whose other credits are called salary"),
        /// A firm sends about the same amount about every month.
        RHYTHM("A firm sends about the same amount every month");

        private final String reason;

        Basis(String reason) {
            this.reason = reason;
        }
    }

    /// Why it counts, in a sentence for people.
    public String reason() {
        return basis.reason;
    }

    /// The month of the credit, not the one it was earned in.
    public YearMonth month() {
        return row.month();
    }
}
