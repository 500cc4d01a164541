package dev.passbook.statement.upload;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement;

/// How an upload ended.
sealed interface UploadOutcome {

    /// The statement is stored and will be processed.
    record Accepted(Statement statement, Account account) implements UploadOutcome {}

    /// The file was refused; the entity is kept.
    record Refused(EntityId entity, Refusal refusal) implements UploadOutcome {}

    /// The caller has no entity of the id that it named.
    record UnknownEntity() implements UploadOutcome {}
}
