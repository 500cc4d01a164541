package dev.passbook.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.passbook.analysis.fraud.FraudCatalogue;
import dev.passbook.analysis.fraud.FraudType.Severity;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.recurring.RecurringSet;
import dev.passbook.analysis.recurring.RecurringSets;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.rest.WireMoney;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.StatementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The objects of the wire contract, to the letter.
final class WireFormat {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private WireFormat() {}

    private static String day(LocalDate date) {
        return date + " 00:00:00";
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record ProgressView(
            String status,
            @Nullable String message,
            String statementId,
            String source,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String transactionStatus) {

        private static final String PDF = "pdf";

        static ProgressView of(Statement statement) {
            return view(statement, null);
        }

        /// Identity is there from the upload on; what is still to come are the transactions.
        static ProgressView withTransactionStatus(Statement statement) {
            return view(statement, statement.progress().status().wire());
        }

        private static ProgressView view(Statement statement, @Nullable String transactionStatus) {
            var progress = statement.progress();
            return new ProgressView(
                    progress.status().wire(), progress.message(), statement.id().toString(), PDF, transactionStatus);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record AccountView(
            String accountId,
            @Nullable String accountNumber,
            String bank,
            @Nullable String ifsc,
            @Nullable String micr,
            @Nullable String accountCategory,
            Number creditLimit,
            List<String> months,
            List<String> statements,
            String lastUpdated) {

        static AccountView of(Account account) {
            return new AccountView(
                    account.id().toString(),
                    account.number(),
                    account.bank().value(),
                    account.ifsc(),
                    account.micr(),
                    account.category(),
                    WireMoney.limit(account.creditLimit()),
                    account.months(),
                    account.statements().stream().map(StatementId::toString).toList(),
                    moment(account.lastUpdated()));
        }

        private static String moment(Instant instant) {
            return MOMENT.format(instant);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record IdentityView(
            @Nullable String name,
            @Nullable String address,
            @Nullable String accountNumber,
            String accountId,
            @Nullable String accountCategory,
            Number creditLimit) {

        static IdentityView of(Account account) {
            return new IdentityView(
                    account.holder(),
                    account.address(),
                    account.number(),
                    account.id().toString(),
                    account.category(),
                    WireMoney.limit(account.creditLimit()));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record PdfView(
            String statementId, String bankName, @Nullable String pdfPassword, String pdfUrl, String accountId) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record FraudView(List<String> fraudulentStatements, List<FraudTypeView> fraudType) {

        /// Fraudulent are statements whose document gives itself away: by what the upload judged, or by grave
        /// evidence since. What else there is are hints beside it.
        static FraudView of(EntityReport report) {
            var documents = report.statements().stream().flatMap(FraudTypeView::of);
            var rows = report.analyses().values().stream().flatMap(FraudTypeView::of);
            return new FraudView(
                    report.statements().stream()
                            .filter(FraudView::givesItselfAway)
                            .map(statement -> statement.id().toString())
                            .toList(),
                    Stream.concat(documents, rows).toList());
        }

        private static boolean givesItselfAway(Statement statement) {
            return statement.suspicions().stream()
                    .anyMatch(suspicion -> suspicion.isFoundAtUpload()
                            || FraudCatalogue.get().get(suspicion.fraudType()).severity() == Severity.HIGH);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record FraudTypeView(
            @Nullable String statementId,
            String fraudType,
            String accountId,
            String fraudCategory,
            @Nullable String transactionHash) {

        /// Each kind once, however often it shows in the document.
        static Stream<FraudTypeView> of(Statement statement) {
            return statement.suspicions().stream()
                    .map(Suspicion::fraudType)
                    .distinct()
                    .map(type -> new FraudTypeView(
                            statement.id().toString(),
                            type,
                            statement.account().toString(),
                            FraudCatalogue.get().get(type).category().code(),
                            null));
        }

        static Stream<FraudTypeView> of(AccountAnalysis analysis) {
            return analysis.fraudSigns().stream()
                    .map(sign -> new FraudTypeView(
                            null,
                            sign.type().type(),
                            analysis.ledger().account().toString(),
                            sign.type().category().code(),
                            sign.transactionHash()));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record TransactionView(
            String hash,
            String date,
            BigDecimal amount,
            String transactionType,
            @Nullable BigDecimal balance,
            String transactionNote,
            String cleanTransactionNote,
            String description,
            String transactionChannel,
            String merchantCategory,
            String accountId) {

        static TransactionView of(AccountAnalysis analysis, LedgerRow row) {
            return new TransactionView(
                    row.hash(),
                    day(row.date()),
                    WireMoney.of(row.amount()),
                    row.isCredit() ? "credit" : "debit",
                    row.balance() == null ? null : WireMoney.of(row.balance()),
                    row.narration(),
                    analysis.cleanNote(row),
                    row.description(),
                    row.channel().wire(),
                    row.merchantCategory(),
                    analysis.ledger().account().toString());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record SalaryView(@JsonUnwrapped TransactionView transaction, String monthYear) {

        static SalaryView of(AccountAnalysis analysis, SalaryCredit salary) {
            return new SalaryView(TransactionView.of(analysis, salary.row()), monthYear(salary.month()));
        }

        /// Without a leading zero: `1-2019`.
        private static String monthYear(YearMonth month) {
            return month.getMonthValue() + "-" + month.getYear();
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record RecurringView(List<RecurringSetView> creditTransactions, List<RecurringSetView> debitTransactions) {

        static RecurringView of(Collection<AccountAnalysis> analyses) {
            return new RecurringView(sets(analyses, RecurringSets::credits), sets(analyses, RecurringSets::debits));
        }

        private static List<RecurringSetView> sets(
                Collection<AccountAnalysis> analyses, Function<RecurringSets, List<RecurringSet>> direction) {
            return analyses.stream()
                    .flatMap(analysis -> direction.apply(analysis.recurring()).stream()
                            .map(set -> RecurringSetView.of(analysis, set)))
                    .toList();
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record RecurringSetView(
            String accountId,
            String startDate,
            String endDate,
            String transactionChannel,
            BigDecimal median,
            String cleanTransactionNote,
            List<TransactionView> transactions) {

        /// Here alone the contract writes the channel in capitals.
        static RecurringSetView of(AccountAnalysis analysis, RecurringSet set) {
            return new RecurringSetView(
                    analysis.ledger().account().toString(),
                    day(set.start()),
                    day(set.end()),
                    set.channel().wire().toUpperCase(Locale.ROOT),
                    WireMoney.of(set.median()),
                    set.counterparty(),
                    set.rows().stream()
                            .map(row -> TransactionView.of(analysis, row))
                            .toList());
        }
    }
}
