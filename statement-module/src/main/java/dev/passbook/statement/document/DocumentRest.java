package dev.passbook.statement.document;

import dev.passbook.rest.NotFound;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.ticket.Tickets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Gives an uploaded file to whoever holds a ticket for it.
@RestController
class DocumentRest {

    private final Tickets tickets;
    private final Documents documents;

    DocumentRest(Tickets tickets, Documents documents) {
        this.tickets = tickets;
        this.documents = documents;
    }

    @GetMapping("/files/{ticket}/statement.pdf")
    ResponseEntity<byte[]> read(@PathVariable String ticket) {
        var document = tickets.redeem(ticket)
                .flatMap(DocumentRest::statement)
                .flatMap(documents::find)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .body(document.content());
    }

    private static Optional<StatementId> statement(String subject) {
        return subject.startsWith(DocumentLinks.SUBJECT)
                ? StatementId.parse(subject.substring(DocumentLinks.SUBJECT.length()))
                : Optional.empty();
    }
}
