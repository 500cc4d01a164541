package dev.passbook.analysis.report;

import dev.passbook.statement.Period;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Writes a block of a sheet that names one fact a row: what it is, then its value.
final class Facts {

    private final Sheet sheet;

    Facts(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Whose account it is and which days are known. What no statement told is left out.
    void heading(String title, ReportHeading heading) throws IOException {
        sheet.title(title).endRow();
        sheet.endRow();
        text("Holder", heading.holder());
        text("Address", heading.address());
        text("Bank", heading.bank());
        text("Account number", heading.number());
        text("IFSC", heading.ifsc());
        text("MICR", heading.micr());
        text("Category", heading.category());
        money("Limit", heading.creditLimit());
        text("Account id", heading.account());
        for (var period : heading.coverage().periods()) {
            period("Covered", period);
        }
        for (var gap : heading.coverage().gaps()) {
            period("Not covered", gap);
        }
    }

    void section(String title) throws IOException {
        sheet.endRow();
        sheet.header(title).header("").header("").endRow();
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            sheet.text(name).text(value).endRow();
        }
    }

    void money(String name, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            sheet.text(name).money(value).endRow();
        }
    }

    void count(String name, int value) throws IOException {
        sheet.text(name).count(value).endRow();
    }

    private void period(String name, Period period) throws IOException {
        sheet.text(name).day(period.from()).day(period.to()).endRow();
    }
}
