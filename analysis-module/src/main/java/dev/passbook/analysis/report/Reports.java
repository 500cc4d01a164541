package dev.passbook.analysis.report;

/// How workbooks name what wrote them.
final class Reports {

    static final String APPLICATION = "Passbook";

    /// Of the layout. Excel wants two numbers.
    static final String VERSION = "1.0";

    private Reports() {}
}
