package dev.passbook.statement;

import dev.passbook.paging.Slice;
import dev.passbook.statement.StatementLoaders.SliceOf;
import graphql.relay.Connection;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Transactions in GraphQL, below whatever has them.
@Controller
class TransactionGraphQl {

    @SchemaMapping(typeName = "Statement", field = "transactions")
    CompletableFuture<Connection<Transaction>> ofStatement(
            Statement statement,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<SliceOf<StatementId>, Connection<Transaction>> transactionsOfStatement) {
        return transactionsOfStatement.load(new SliceOf<>(statement.id(), Slice.of(first, after)));
    }

    @SchemaMapping(typeName = "Account", field = "transactions")
    CompletableFuture<Connection<Transaction>> ofAccount(
            Account account,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<SliceOf<AccountId>, Connection<Transaction>> transactionsOfAccount) {
        return transactionsOfAccount.load(new SliceOf<>(account.id(), Slice.of(first, after)));
    }
}
