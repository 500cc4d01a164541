package dev.passbook.analysis;

import dev.passbook.analysis.channel.Narrations;
import dev.passbook.analysis.counterparty.Counterparties;
import dev.passbook.entity.Entities;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Stage;
import dev.passbook.statement.Statement;
import dev.passbook.statement.Statements;
import dev.passbook.statement.Transaction;
import dev.passbook.statement.TransactionId;
import dev.passbook.statement.Transactions;
import dev.passbook.statement.TransactionsExtracted;
import dev.passbook.statement.progress.Run;
import dev.passbook.statement.progress.Runs;
import dev.passbook.statement.progress.StatementStep;
import dev.passbook.statement.progress.Steps;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Analyses a statement as soon as its rows are in, and completes it with the results in one transaction.
@Component
class Analysing {

    private static final String STEP = "analyse-statement";

    private final Entities entities;
    private final Statements statements;
    private final Transactions transactions;
    private final Classifications classifications;
    private final Narrations narrations;
    private final Runs runs;
    private final Steps steps;
    private final TransactionTemplate inTransaction;

    Analysing(
            Entities entities,
            Statements statements,
            Transactions transactions,
            Classifications classifications,
            Narrations narrations,
            Runs runs,
            Steps steps,
            TransactionTemplate inTransaction) {
        this.entities = entities;
        this.statements = statements;
        this.transactions = transactions;
        this.classifications = classifications;
        this.narrations = narrations;
        this.runs = runs;
        this.steps = steps;
        this.inTransaction = inTransaction;
    }

    /// Puts the work on the list within the transaction that stores the rows; the work itself comes after.
    @EventListener
    void on(TransactionsExtracted extracted) {
        steps.schedule(STEP, extracted.statement());
    }

    private void analyse(Run run) {
        var statement = statements.get(run.statement());
        var verdicts = transactions.extractedFrom(run.statement()).stream()
                .collect(Collectors.toMap(Transaction::id, transaction -> classify(transaction, statement.bank())));
        inTransaction.executeWithoutResult(_ -> complete(run, statement, verdicts));
    }

    private Classification classify(Transaction transaction, BankId bank) {
        var verdict = narrations.classify(transaction.narration(), transaction.direction(), transaction.amount(), bank);
        return new Classification(
                verdict.channel(),
                verdict.description(),
                verdict.merchantCategory(),
                verdict.rule(),
                Counterparties.of(transaction.narration(), transaction.direction(), bank));
    }

    /// Statements of an entity are completed one after the other: two that show the same transactions would both
    /// store what they are. The entity first and then progress, as whoever erases does, so that the two never wait
    /// for each other.
    private void complete(Run run, Statement statement, Map<TransactionId, Classification> verdicts) {
        entities.lock(statement.entity());
        runs.complete(run);
        classifications.replace(statement.account(), verdicts);
    }

    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        StatementStep analyseStatement(Runs runs, ObservationRegistry observations, Analysing analysing) {
            return new StatementStep(STEP, Stage.ANALYSING, runs, observations, analysing::analyse);
        }
    }
}
