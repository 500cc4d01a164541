package dev.passbook.statement.document;

import dev.passbook.statement.StatementId;
import dev.passbook.statement.ticket.Tickets;
import org.springframework.stereotype.Component;

/// Makes links that open an uploaded file for an hour, without a key.
@Component
public class DocumentLinks {

    static final String SUBJECT = "statement.pdf/";

    private final Tickets tickets;

    DocumentLinks(Tickets tickets) {
        this.tickets = tickets;
    }

    /// @return the path on this server, from `/`
    public String path(StatementId statement) {
        return "/files/%s/statement.pdf".formatted(tickets.issue(SUBJECT + statement));
    }
}
