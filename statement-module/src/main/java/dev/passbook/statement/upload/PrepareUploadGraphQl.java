package dev.passbook.statement.upload;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.entity.EntityId;
import dev.passbook.entity.EntityNotFound;
import dev.passbook.graph.InputTexts;
import dev.passbook.graph.InvalidInput;
import dev.passbook.graph.UserError;
import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.statement.upload.PreparedUploads.Ticket;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Callers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/// The mutation `prepareUpload`; see `statement.graphqls`.
@Controller
class PrepareUploadGraphQl {

    private static final int LONGEST_BANK = 100;

    private final Entities entities;
    private final BankDirectories banks;
    private final PreparedUploads prepared;

    PrepareUploadGraphQl(Entities entities, BankDirectories banks, PreparedUploads prepared) {
        this.entities = entities;
        this.banks = banks;
        this.prepared = prepared;
    }

    @MutationMapping
    PrepareUploadPayload prepareUpload(@Argument PrepareUploadInput input) {
        var caller = Callers.current().orElseThrow();
        var texts = new InputTexts();
        var linkId = texts.read("linkId", input.linkId(), Entity.LONGEST_LINK_ID);
        var bank = texts.read("bank", input.bank(), LONGEST_BANK);
        var errors = new ArrayList<>(texts.errors());
        var upload = new PreparedUpload(
                caller.tenant(), caller.key(), entity(caller, input, errors), linkId, bank(bank, errors));
        return errors.isEmpty()
                ? PrepareUploadPayload.of(prepared.prepare(upload))
                : new PrepareUploadPayload(null, List.copyOf(errors));
    }

    private @Nullable EntityId entity(Caller caller, PrepareUploadInput input, List<UserError> errors) {
        var id = input.entityId();
        if (id == null) {
            return null;
        }
        if (input.linkId() != null) {
            errors.add(new InvalidInput("linkId", "Name an entity or a link, not both."));
        }
        var entity = EntityId.parse(id)
                .filter(known -> entities.find(caller.tenant(), known).isPresent());
        if (entity.isEmpty()) {
            errors.add(new EntityNotFound());
        }
        return entity.orElse(null);
    }

    private @Nullable BankId bank(@Nullable String name, List<UserError> errors) {
        var bank = name == null ? null : new BankId(name);
        if (bank != null && !banks.current().directory().contains(bank)) {
            errors.add(new InvalidInput("bank", "This is no bank identifier."));
        }
        return bank;
    }

    record PrepareUploadInput(
            @Nullable String entityId,
            @Nullable String linkId,
            @Nullable String bank) {}

    /// Either there is an upload or there are errors.
    record PrepareUploadPayload(@Nullable PreparedUploadView upload, List<UserError> errors) {

        static PrepareUploadPayload of(Ticket ticket) {
            var url = PreparedUploadRest.PATH + ticket.token();
            return new PrepareUploadPayload(new PreparedUploadView(url, ticket.expiresAt()), List.of());
        }
    }

    record PreparedUploadView(String url, Instant expiresAt) {

        /// The URL is a secret.
        @Override
        public String toString() {
            return "PreparedUploadView(%s)".formatted(expiresAt);
        }
    }
}
