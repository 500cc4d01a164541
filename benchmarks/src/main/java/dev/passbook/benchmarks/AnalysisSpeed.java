package dev.passbook.benchmarks;

import dev.passbook.analysis.bounce.Bounces;
import dev.passbook.analysis.channel.Narrations;
import dev.passbook.analysis.counterparty.Counterparties;
import dev.passbook.analysis.expense.ExpenseCategories;
import dev.passbook.analysis.fraud.FraudChecks;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.lender.UndisclosedInstalments;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.predictor.AccountFacts;
import dev.passbook.analysis.predictor.Predictors;
import dev.passbook.analysis.recurring.RecurringSets;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.analysis.score.Scorecard;
import dev.passbook.analysis.selftransfer.SelfTransfers;
import dev.passbook.analysis.top.TopTransactions;
import dev.passbook.benchmarks.Bookkeeping.Entry;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Coverage;
import dev.passbook.statement.Period;
import dev.passbook.statement.TransactionId;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How fast the transactions of an entity are analysed, warm and in one thread, part by part: two accounts with a
/// busy business' turnover of six years. Nothing is read from a database and nothing is written; Markdown on
/// standard output.
///
/// ```
/// AnalysisSpeed [TRANSACTIONS [ROUNDS]]
/// ```
public final class AnalysisSpeed {

    private static final int TRANSACTIONS = 100_000;
    private static final int ROUNDS = 7;
    private static final int WARMING = 5;

    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final List<BankId> BANKS = List.of(new BankId("hdfc"), new BankId("axis"));

    private final Narrations narrations = new Narrations();
    private final List<List<Entry>> accounts;
    private final Map<String, List<Moment>> times = new LinkedHashMap<>();

    private AnalysisSpeed(int transactions) {
        accounts = IntStream.range(0, BANKS.size())
                .mapToObj(account -> Bookkeeping.entries(transactions / BANKS.size(), FROM, TO, account))
                .toList();
    }

    public static void main(String[] arguments) {
        int transactions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TRANSACTIONS;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        new AnalysisSpeed(transactions).run(transactions, rounds, System.out);
    }

    private void run(int transactions, int rounds, PrintStream out) {
        var machine = new Machine();
        for (int round = 0; round < WARMING; round++) {
            analyse();
        }
        times.clear();
        for (int round = 0; round < rounds; round++) {
            machine.awaitQuiet();
            analyse();
        }
        out.printf(
                "%n%s; load average %s%n%n### Analysis of %,d transactions (medians of %d rounds, %d of them begun on"
                        + " a busy machine)%n%n%s%n",
                machine, machine.load(), transactions, rounds, machine.busyRounds(), table(transactions));
    }

    private MarkdownTable table(int transactions) {
        var table = new MarkdownTable("part", List.of("ms", "CPU ms", "CPU µs a transaction"));
        times.forEach((part, rounds) -> {
            double work = Figures.middle(rounds.stream().map(Moment::work).toList());
            table.add(
                    part,
                    List.of(
                            Figures.number(Figures.middle(
                                    rounds.stream().map(Moment::wall).toList())),
                            Figures.number(work),
                            Figures.number(work * 1000 / transactions)));
        });
        return table;
    }

    private void analyse() {
        var start = Moment.now();
        var ledgers = timed("classification of every narration", this::ledgers);
        timed("transfers between own accounts", () -> SelfTransfers.across(ledgers));
        var salaries = timed("salaries", () -> each(ledgers, Salaries::in));
        timed("recurring transactions", () -> each(ledgers, RecurringSets::in));
        timed("lenders, undisclosed instalments", () -> each(ledgers, AnalysisSpeed::lenders));
        timed("bounces", () -> each(ledgers, Bounces::in));
        var months = timed("months", () -> both(ledgers, salaries, AnalysisSpeed::months));
        timed(
                "months of both accounts together, written",
                () -> MonthlyAnalysis.together(months).fields());
        timed("predictors", () -> both(ledgers, months, AnalysisSpeed::predictors));
        timed("scores", () -> both(ledgers, months, Scorecard.standard()::score));
        timed("signs of fraud", () -> both(ledgers, salaries, FraudChecks::of));
        timed("expenses, top transactions", () -> List.of(ExpenseCategories.of(ledgers), TopTransactions.of(ledgers)));
        note("**all**", start);
    }

    private <T> T timed(String part, Supplier<T> work) {
        var start = Moment.now();
        var result = work.get();
        note(part, start);
        return result;
    }

    private void note(String part, Moment start) {
        times.computeIfAbsent(part, _ -> new ArrayList<>()).add(Moment.now().since(start));
    }

    private static <T> List<T> each(List<Ledger> ledgers, Function<Ledger, T> analysis) {
        return ledgers.stream().map(analysis).toList();
    }

    private static <P, T> List<T> both(List<Ledger> ledgers, List<P> others, BiFunction<Ledger, P, T> analysis) {
        return IntStream.range(0, ledgers.size())
                .mapToObj(at -> analysis.apply(ledgers.get(at), others.get(at)))
                .toList();
    }

    private static List<?> lenders(Ledger ledger) {
        return List.of(Lenders.in(ledger), UndisclosedInstalments.in(ledger));
    }

    private static MonthlyAnalysis months(Ledger ledger, List<SalaryCredit> salaries) {
        return MonthlyAnalysis.of(ledger, null, salaries);
    }

    private static Map<String, ?> predictors(Ledger ledger, MonthlyAnalysis months) {
        return Predictors.of(AccountFacts.of(ledger, null, null), ledger, months)
                .fields();
    }

    private List<Ledger> ledgers() {
        return IntStream.range(0, BANKS.size())
                .mapToObj(at -> ledger(BANKS.get(at), accounts.get(at)))
                .toList();
    }

    private Ledger ledger(BankId bank, List<Entry> entries) {
        var rows = new ArrayList<LedgerRow>(entries.size());
        for (var entry : entries) {
            rows.add(row(bank, entry, rows.size()));
        }
        var coverage = Coverage.of(List.of(new Period(FROM, TO)));
        return new Ledger(AccountId.random(), bank, "MRS ASHA NAMOONA", "individual", null, coverage, rows);
    }

    private LedgerRow row(BankId bank, Entry entry, int place) {
        var verdict = narrations.classify(entry.narration(), entry.direction(), entry.amount(), bank);
        return new LedgerRow(
                new TransactionId(new UUID(bank.hashCode(), place)),
                "row" + place,
                entry.date(),
                entry.direction(),
                entry.amount(),
                entry.balance(),
                entry.narration(),
                null,
                verdict.channel(),
                verdict.description(),
                verdict.merchantCategory(),
                Counterparties.of(entry.narration(), entry.direction(), bank));
    }

    /// What two clocks show, in milliseconds: the wall clock, and that of the work of this thread.
    private record Moment(double wall, double work) {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        static Moment now() {
            return new Moment(System.nanoTime() / 1e6, THREADS.getCurrentThreadCpuTime() / 1e6);
        }

        Moment since(Moment start) {
            return new Moment(wall - start.wall, work - start.work);
        }
    }
}
