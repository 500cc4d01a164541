package dev.passbook.analysis;

import dev.passbook.analysis.override.Correction;
import dev.passbook.analysis.override.Word;
import dev.passbook.statement.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/// What the analysis adds to transactions in GraphQL; see `analysis.graphqls` and `override.graphqls`.
@Controller
class ClassificationGraphQl {

    private final Judgements judgements;

    ClassificationGraphQl(Judgements judgements) {
        this.judgements = judgements;
    }

    @BatchMapping(typeName = "Transaction", field = "classification")
    Map<Transaction, ClassificationView> classificationOf(List<Transaction> transactions) {
        var judged = judgements.of(transactions);
        return transactions.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        transaction -> ClassificationView.of(Objects.requireNonNull(judged.get(transaction.id())))));
    }

    record ClassificationView(
            String channel,
            String description,
            String merchantCategory,
            String rule,
            @Nullable OverrideView override) {

        static ClassificationView of(Judgement judgement) {
            var correction = judgement.correction();
            return new ClassificationView(
                    judgement.channel().wire(),
                    judgement.description(),
                    judgement.merchantCategory(),
                    judgement.rule(),
                    correction == null ? null : OverrideView.of(correction, judgement.original()));
        }
    }

    record OverrideView(
            @Nullable String channel,
            @Nullable String description,
            @Nullable String merchantCategory,
            @Nullable String by,
            Instant at,
            OriginalView original) {

        static OverrideView of(Correction correction, Classification original) {
            return new OverrideView(
                    correction.channel() == null ? null : correction.channel().wire(),
                    wire(correction.description()),
                    wire(correction.merchantCategory()),
                    correction.by(),
                    correction.at(),
                    new OriginalView(
                            original.channel().wire(),
                            original.description(),
                            original.merchantCategory(),
                            original.rule()));
        }

        private static @Nullable String wire(@Nullable Word word) {
            return word == null ? null : word.wire();
        }
    }

    record OriginalView(String channel, String description, String merchantCategory, String rule) {}
}
