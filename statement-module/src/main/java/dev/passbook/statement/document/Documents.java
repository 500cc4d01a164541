package dev.passbook.statement.document;

import static dev.passbook.statement.jooq.Tables.DOCUMENT;

import dev.passbook.sealing.Sealing;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.jooq.tables.records.DocumentRecord;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the uploaded files. What lies in the table can be opened only with the key set, and only as what it is:
/// the seal of one statement's file does not fit another's, nor its password.
@Service
public class Documents {

    private final DSLContext database;
    private final Sealing sealing;

    Documents(DSLContext database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void store(StatementId statement, Document document) {
        database.insertInto(DOCUMENT)
                .set(DOCUMENT.STATEMENT_ID, statement.value())
                .set(DOCUMENT.CONTENT, sealing.seal(document.content(), contentOf(statement)))
                .set(DOCUMENT.PASSWORD, sealed(statement, document.password()))
                .execute();
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(StatementId statement) {
        return database.selectFrom(DOCUMENT)
                .where(DOCUMENT.STATEMENT_ID.eq(statement.value()))
                .fetchOptional(row -> opened(statement, row));
    }

    /// The password that a statement's file was uploaded with, without opening the file itself.
    @Transactional(readOnly = true)
    public Optional<String> password(StatementId statement) {
        return database.select(DOCUMENT.PASSWORD)
                .from(DOCUMENT)
                .where(DOCUMENT.STATEMENT_ID.eq(statement.value()))
                .fetchOptional(DOCUMENT.PASSWORD)
                .map(bytes -> password(statement, bytes));
    }

    /// Whether a statement's file is still kept.
    @Transactional(readOnly = true)
    public boolean isKept(StatementId statement) {
        return database.fetchExists(DOCUMENT, DOCUMENT.STATEMENT_ID.eq(statement.value()));
    }

    private Document opened(StatementId statement, DocumentRecord row) {
        var password = row.getPassword() == null ? null : password(statement, row.getPassword());
        return new Document(sealing.open(row.getContent(), contentOf(statement)), password);
    }

    private String password(StatementId statement, byte[] sealed) {
        return new String(sealing.open(sealed, passwordOf(statement)), StandardCharsets.UTF_8);
    }

    private byte @Nullable [] sealed(StatementId statement, @Nullable String password) {
        return password == null ? null : sealing.seal(password.getBytes(StandardCharsets.UTF_8), passwordOf(statement));
    }

    static String contentOf(StatementId statement) {
        return statement + "/content";
    }

    static String passwordOf(StatementId statement) {
        return statement + "/password";
    }
}
