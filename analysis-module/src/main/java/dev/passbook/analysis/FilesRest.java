package dev.passbook.analysis;

import dev.passbook.analysis.WireFormat.AccountView;
import dev.passbook.analysis.WireFormat.FraudView;
import dev.passbook.analysis.WireFormat.PdfView;
import dev.passbook.statement.Statement;
import dev.passbook.statement.document.DocumentLinks;
import dev.passbook.statement.document.Documents;
import dev.passbook.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Links to the files of an entity. The links need no key and are good for an hour; a file that is no longer kept
/// has the empty text for one.
@RestController
class FilesRest {

    private final EntityReports reports;
    private final Documents documents;
    private final DocumentLinks links;

    FilesRest(EntityReports reports, Documents documents, DocumentLinks links) {
        this.reports = reports;
        this.documents = documents;
        this.links = links;
    }

    @GetMapping("/bank-connect/v1/entity/{entity}/get_pdfs/")
    Map<String, Object> pdfs(@AuthenticationPrincipal TenantId tenant, @PathVariable String entity) {
        var report = reports.full(tenant, entity);
        var server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("entity_id", report.entity().toString());
        answer.put("accounts", report.accounts().stream().map(AccountView::of).toList());
        answer.put("fraud", FraudView.of(report));
        answer.put(
                "statements",
                report.statements().stream()
                        .map(statement -> pdf(statement, server))
                        .toList());
        return answer;
    }

    private PdfView pdf(Statement statement, String server) {
        return new PdfView(
                statement.id().toString(),
                statement.bank().value(),
                documents.password(statement.id()).orElse(null),
                documents.isKept(statement.id()) ? server + links.path(statement.id()) : "",
                statement.account().toString());
    }
}
