package dev.passbook.analysis.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A chart over a span of days or months, as an Office Open XML chart part. It shows cells and holds no figures
/// itself.
///
/// @param kind how it is drawn
/// @param days the cells with the days along the axis: `Balances!$A$2:$A$32`
/// @param ticks months between the days that the axis names; 0 where the program chooses
/// @param series what is drawn, one in each colour
record Chart(String title, Kind kind, String days, int ticks, List<Series> series) {

    private static final List<String> COLOURS = List.of("2F6DB5", "D9822B");

    private static final String LEGEND = "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>";
    /// Up to two months the program's own choice of days is legible.
    private static final int LONGEST_UNTICKED = 62;

    private static final int DAYS_OF_YEAR = 366;
    private static final String AXIS_IDS = "<c:axId val=\"1\"/><c:axId val=\"2\"/>";

    /// How a chart is drawn, and what an axis step is.
    enum Kind {
        LINE("days", "d mmm yy"),
        BARS("months", Sheet.MONTH);

        private final String step;
        private final String format;

        Kind(String step, String format) {
            this.step = step;
            this.format = format;
        }
    }

    /// One run of figures.
    ///
    /// @param name the cell with what it is called
    /// @param values the cells with its figures, as many as days
    record Series(String name, String values) {}

    /// The balance over time.
    static Chart balances(int days) {
        var name = Tables.BALANCES.name();
        var last = days + 1;
        return new Chart(
                "Balance at the end of each day",
                Kind.LINE,
                "%s!$A$2:$A$%s".formatted(name, last),
                days <= LONGEST_UNTICKED ? 0 : 1 + days / DAYS_OF_YEAR,
                List.of(new Series("%s!$B$1".formatted(name), "%s!$B$2:$B$%s".formatted(name, last))));
    }

    /// Income and expense month by month.
    static Chart incomeAndExpense(int months) {
        return new Chart(
                "Income and expense by month",
                Kind.BARS,
                months(MonthsSheet.HEADER_ROW, months),
                0,
                List.of(month(MonthsSheet.INCOME_ROW, months), month(MonthsSheet.EXPENSE_ROW, months)));
    }

    String xml() {
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>\
            <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>\
            <a:r><a:rPr lang="en-IN" sz="1200" b="1"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>\
            <c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>\
            <c:plotArea><c:layout/>%s%s</c:plotArea>%s\
            <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>\
            """.formatted(title, plot(), axes(), series.size() > 1 ? LEGEND : "");
    }

    private String plot() {
        return switch (kind) {
            case LINE -> """
                <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>%s<c:marker val="1"/>%s</c:lineChart>\
                """.formatted(allSeries(), AXIS_IDS);
            case BARS -> """
                <c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>%s\
                <c:gapWidth val="80"/>%s</c:barChart>\
                """.formatted(allSeries(), AXIS_IDS);
        };
    }

    private String allSeries() {
        return IntStream.range(0, series.size()).mapToObj(this::one).collect(Collectors.joining());
    }

    private String one(int at) {
        var one = series.get(at);
        return """
            <c:ser><c:idx val="%1$s"/><c:order val="%1$s"/><c:tx><c:strRef><c:f>%2$s</c:f></c:strRef></c:tx>%3$s\
            <c:cat><c:numRef><c:f>%4$s</c:f></c:numRef></c:cat>\
            <c:val><c:numRef><c:f>%5$s</c:f></c:numRef></c:val>%6$s</c:ser>\
            """.formatted(at, one.name, look(COLOURS.get(at)), days, one.values, ending());
    }

    private String look(String colour) {
        var fill = "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(colour);
        return switch (kind) {
            case LINE -> """
                <c:spPr><a:ln w="19050">%s</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>\
                """.formatted(fill);
            case BARS -> "<c:spPr>%s</c:spPr><c:invertIfNegative val=\"0\"/>".formatted(fill);
        };
    }

    private String ending() {
        return switch (kind) {
            case LINE -> "<c:smooth val=\"0\"/>";
            case BARS -> "";
        };
    }

    private String axes() {
        return """
            <c:dateAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>\
            <c:axPos val="b"/><c:numFmt formatCode="%s" sourceLinked="0"/><c:majorTickMark val="out"/>\
            <c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/>\
            <c:crosses val="autoZero"/><c:auto val="1"/><c:lblOffset val="100"/>\
            <c:baseTimeUnit val="%s"/>%s</c:dateAx>\
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>\
            <c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="%s" sourceLinked="0"/>\
            <c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\
            <c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>\
            """.formatted(kind.format, kind.step, majorUnit(), Grouping.WHOLE.replace(">", "&gt;"));
    }

    private String majorUnit() {
        return ticks == 0 ? "" : "<c:majorUnit val=\"%s\"/><c:majorTimeUnit val=\"months\"/>".formatted(ticks);
    }

    private static Series month(int row, int months) {
        return new Series("%s!$A$%s".formatted(MonthsSheet.NAME, row), months(row, months));
    }

    private static String months(int row, int months) {
        var first = columnName(MonthsSheet.FIRST_MONTH);
        var last = columnName(MonthsSheet.FIRST_MONTH + months - 1);
        return "%s!$%s$%s:$%s$%s".formatted(MonthsSheet.NAME, first, row, last, row);
    }

    /// `A` for 0, `Z` for 25, `AA` for 26.
    static String columnName(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}
