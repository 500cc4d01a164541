package dev.passbook.analysis.report;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.monthly.Book;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthBalances;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.monthly.MonthlyFigures;
import dev.passbook.analysis.monthly.Tally;
import dev.passbook.analysis.score.Scorecard;
import dev.passbook.statement.Direction;
import dev.passbook.statement.Stage;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.TransactionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented accounts to report about.
final class Example {

    private Example() {}

    static Ledger threeMonths() {
        return Book.holding("10000.00")
                .covers("2020-01-01", "2020-03-31")
                .credit("2020-01-02", "50000", Channel.SALARY)
                .paid("2020-01-05", "1200.50", Channel.UPI, "groceries")
                .debit("2020-01-10", "5000", Channel.AUTO_DEBIT_PAYMENT, "lender_transaction")
                .credit("2020-02-03", "50000", Channel.SALARY)
                .debit("2020-02-10", "5000", Channel.AUTO_DEBIT_PAYMENT, "lender_transaction")
                .debit("2020-02-20", "70000", Channel.NET_BANKING_TRANSFER)
                .credit("2020-03-02", "50000", Channel.SALARY)
                .debit("2020-03-10", "5000", Channel.AUTO_DEBIT_PAYMENT, "lender_transaction")
                .close();
    }

    /// A ledger of one row.
    static Ledger narrating(String narration) {
        return Book.holding("0.00")
                .narrated("2020-01-02", Direction.CREDIT, "1", narration)
                .close();
    }

    static Ledger empty() {
        return Book.withoutBalances().close();
    }

    static Ledger ofRows(int rows) {
        return empty().withRows(IntStream.range(0, rows).mapToObj(Example::row).toList());
    }

    static Ledger onDay(LocalDate day) {
        return Book.withoutBalances().debit(day.toString(), "1", Channel.UPI).close();
    }

    /// For each heading a month in which it alone has transactions.
    static Map<Heading, MonthlyFigures> oneOfEach() {
        var balances = new MonthBalances(null, null, null, null, new TreeMap<>());
        var first = new TreeSet<>(List.of(LocalDate.of(2020, 1, 1)));
        return Arrays.stream(Heading.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        heading -> new MonthlyFigures(
                                YearMonth.of(2020, 1),
                                first,
                                Map.of(heading, new Tally(7, new BigDecimal("7.77"))),
                                Map.of(),
                                balances)));
    }

    static ReportHeading heading(Ledger ledger) {
        return new ReportHeading(
                ledger.account().toString(),
                ledger.bank().value(),
                ledger.holder(),
                null,
                "00XXXX1234",
                "UTIB0000001",
                null,
                ledger.category(),
                ledger.creditLimit(),
                ledger.coverage());
    }

    static Findings findings(Ledger ledger) {
        var months = MonthlyAnalysis.of(ledger, null);
        var score = Scorecard.standard().score(ledger, months).orElse(null);
        return Findings.of(
                ledger,
                months,
                score,
                List.of(new Suspicion("author_fraud", "Saved by an editor", Stage.RECEIVED, null, null, List.of())),
                List.of());
    }

    private static LedgerRow row(int at) {
        return new LedgerRow(
                new TransactionId(new UUID(1, at)),
                "hash" + at,
                LocalDate.of(2020, 1, 1).plusDays(at / 100),
                at % 2 == 0 ? Direction.CREDIT : Direction.DEBIT,
                BigDecimal.valueOf(100 + at, 2),
                BigDecimal.valueOf(1_000_000L - at, 2),
                "UPI/" + at + "/SOMEBODY/PAYMENT FOR SOMETHING/" + at * 31L,
                "REF" + at,
                Channel.UPI,
                "",
                "",
                "SOMEBODY " + at % 50);
    }
}
