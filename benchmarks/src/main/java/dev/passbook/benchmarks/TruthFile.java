package dev.passbook.benchmarks;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import dev.passbook.statement.Period;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// `<name>.truth.json` beside `<name>.pdf`: the truth as JSON, keys in snake case, dates in ISO, amounts as text.
/// Other keys may stand in it.
///
/// @param bank the bank's identifier; any other text where the directory does not know the bank
/// @param order `newest_first` when the rows are listed so
record TruthFile(
        @Nullable String bank,
        @Nullable String name,
        @Nullable String address,
        @Nullable String accountNumber,
        @Nullable String ifsc,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate toDate,
        @Nullable String order,
        List<Transaction> transactions) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param type `credit` or `debit`
    record Transaction(
            LocalDate date,
            String note,
            Direction type,
            BigDecimal amount,
            @Nullable BigDecimal balance) {

        TrueRow row() {
            return new TrueRow(date, type, amount, balance, note);
        }
    }

    static Truth read(Path file) {
        return JSON.readValue(file, TruthFile.class).truth();
    }

    Truth truth() {
        var rows = transactions.stream().map(Transaction::row).toList();
        return new Truth(
                bank == null || bank.isBlank() ? null : new BankId(bank),
                name,
                address,
                accountNumber,
                ifsc,
                fromDate == null || toDate == null ? null : new Period(fromDate, toDate),
                isNewestFirst() ? rows.reversed() : rows);
    }

    private boolean isNewestFirst() {
        return "newest_first".equals(order)
                && !transactions.isEmpty()
                && transactions.getFirst().date().isAfter(transactions.getLast().date());
    }
}
