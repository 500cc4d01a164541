package dev.passbook.analysis;

import dev.passbook.statement.Transaction;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What the analysis adds to transactions in GraphQL; see `analysis.graphqls`.
@Controller
class ClassificationGraphQl {

    private final Classifications classifications;

    ClassificationGraphQl(Classifications classifications) {
        this.classifications = classifications;
    }

    @SchemaMapping(typeName = "Classification", field = "channel")
    String channel(Classification classification) {
        return classification.channel().wire();
    }

    @BatchMapping(typeName = "Transaction", field = "classification")
    Map<Transaction, Classification> classificationOf(List<Transaction> transactions) {
        var found =
                classifications.of(transactions.stream().map(Transaction::id).toList());
        return transactions.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), transaction -> found.getOrDefault(transaction.id(), Classification.NONE)));
    }
}
