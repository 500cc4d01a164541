package dev.passbook.erasure;

import dev.passbook.entity.EntityId;
import dev.passbook.entity.EntityNotFound;
import dev.passbook.graph.UserError;
import dev.passbook.tenancy.Callers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/// The mutation `eraseEntity`; see `erasure.graphqls`.
@Controller
class EraseEntityGraphQl {

    private final Erasures erasures;

    EraseEntityGraphQl(Erasures erasures) {
        this.erasures = erasures;
    }

    @MutationMapping
    EraseEntityPayload eraseEntity(@Argument EraseEntityInput input) {
        var caller = Callers.current().orElseThrow();
        return EntityId.parse(input.entityId())
                .flatMap(entity -> erasures.erase(caller, entity))
                .map(EraseEntityPayload::of)
                .orElseGet(() -> new EraseEntityPayload(null, List.of(new EntityNotFound())));
    }

    record EraseEntityInput(String entityId) {}

    /// Either there is a receipt or there are errors.
    record EraseEntityPayload(@Nullable ReceiptView receipt, List<UserError> errors) {

        static EraseEntityPayload of(Receipt receipt) {
            var erased = receipt.erased().entrySet().stream()
                    .map(kind -> new ErasedThings(kind.getKey(), kind.getValue()))
                    .toList();
            return new EraseEntityPayload(new ReceiptView(receipt.receiptId(), receipt.erasedAt(), erased), List.of());
        }
    }

    record ReceiptView(UUID id, Instant erasedAt, List<ErasedThings> erased) {}

    record ErasedThings(String things, int count) {}
}
