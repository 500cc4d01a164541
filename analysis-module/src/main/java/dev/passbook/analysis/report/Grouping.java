package dev.passbook.analysis.report;

import java.math.BigDecimal;

/// Number formats that group digits as India does: `12,34,567.00`, not `1,234,567.00`.
///
/// Workbooks know one grouping, that of the reader's system. What is not below zero therefore has a format of
/// three cases, which stays right when somebody edits the cell. A format can tell no more cases than that, so
/// amounts below zero have the one of their size: the sign before it is then the program's own, in every program.
final class Grouping {

    /// Amounts from zero, as an axis of a chart shows them.
    static final String WHOLE = cases("");

    private static final String MONEY = cases(".00");
    private static final String LAKHS = "##\\,##\\,##0.00";
    private static final String CRORES = "##\\,##\\,##\\,##0.00";
    private static final String SMALL = "#,##0.00";

    private static final BigDecimal LAKH = new BigDecimal(100_000);
    private static final BigDecimal CRORE = new BigDecimal(10_000_000);

    private Grouping() {}

    /// The format of an amount with two decimals.
    static String of(BigDecimal amount) {
        return amount.signum() < 0 ? belowZero(amount.abs()) : MONEY;
    }

    private static String belowZero(BigDecimal size) {
        if (size.compareTo(LAKH) < 0) {
            return SMALL;
        }
        return size.compareTo(CRORE) < 0 ? LAKHS : CRORES;
    }

    private static String cases(String decimals) {
        return "[>=10000000]##\\,##\\,##\\,##0%1$s;[>=100000]##\\,##\\,##0%1$s;#,##0%1$s".formatted(decimals);
    }
}
