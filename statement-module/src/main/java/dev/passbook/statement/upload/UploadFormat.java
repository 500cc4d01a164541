package dev.passbook.statement.upload;

import dev.passbook.entity.EntityId;
import dev.passbook.rest.WireMoney;
import dev.passbook.statement.Account;
import dev.passbook.statement.Period;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.upload.UploadOutcome.Accepted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The answers to uploads, to the letter of the wire contract.
final class UploadFormat {

    private static final int SUCCESS = 1;

    private UploadFormat() {}

    /// What callers get who do not ask for the identity.
    @JsonNaming(SnakeCaseStrategy.class)
    record BriefView(String entityId, String statementId, String bankName) {

        static BriefView of(Accepted accepted) {
            var statement = accepted.statement();
            return new BriefView(
                    statement.entity().toString(),
                    statement.id().toString(),
                    statement.bank().value());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record FullView(
            String bankName,
            String statementId,
            String entityId,
            DateRangeView dateRange,
            boolean isFraud,
            @Nullable String fraudType,
            @Nullable IdentityView identity,
            int status) {

        static FullView of(Accepted accepted) {
            var statement = accepted.statement();
            var suspicions = statement.suspicions().stream()
                    .filter(Suspicion::isFoundAtUpload)
                    .toList();
            return new FullView(
                    statement.bank().value(),
                    statement.id().toString(),
                    statement.entity().toString(),
                    DateRangeView.of(statement.period()),
                    !suspicions.isEmpty(),
                    suspicions.isEmpty() ? null : suspicions.getFirst().fraudType(),
                    IdentityView.of(accepted.account()),
                    SUCCESS);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record DateRangeView(
            @Nullable LocalDate fromDate, @Nullable LocalDate toDate) {

        static DateRangeView of(@Nullable Period period) {
            return period == null ? new DateRangeView(null, null) : new DateRangeView(period.from(), period.to());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record IdentityView(
            String accountId,
            @Nullable String accountNumber,
            @Nullable String address,
            @Nullable String name,
            @Nullable String accountCategory,
            Number creditLimit) {

        /// @return null when the statement does not say whose it is
        static @Nullable IdentityView of(Account account) {
            return account.number() == null && account.holder() == null && account.address() == null
                    ? null
                    : new IdentityView(
                            account.id().toString(),
                            account.number(),
                            account.address(),
                            account.holder(),
                            account.category(),
                            WireMoney.limit(account.creditLimit()));
        }
    }

    /// What whoever sends no file is told.
    record NoFileView(List<String> file, int status) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record RefusalView(String entityId, String message, int status) {

        static RefusalView of(EntityId entity, Refusal refusal) {
            return new RefusalView(entity.toString(), refusal.message(), refusal.status());
        }
    }
}
