package dev.passbook.analysis;

import dev.passbook.analysis.ReportFiles.Kind;
import dev.passbook.analysis.WireFormat.ProgressView;
import dev.passbook.rest.NotFound;
import dev.passbook.statement.Account;
import dev.passbook.statement.ticket.Tickets;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Callers;
import dev.passbook.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Workbooks of accounts. The links need no key and are good for an hour; what they open is made when it is
/// fetched, so it is never older than the data.
@RestController
class ReportsRest {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final EntityReports reports;
    private final ReportFiles files;
    private final Tickets tickets;

    ReportsRest(EntityReports reports, ReportFiles files, Tickets tickets) {
        this.reports = reports;
        this.files = files;
        this.tickets = tickets;
    }

    @GetMapping("/bank-connect/v1/entity/{entity}/raw_excel_report/")
    Map<String, Object> raw(@AuthenticationPrincipal TenantId tenant, @PathVariable String entity) {
        return links(Kind.RAW, tenant, entity);
    }

    @GetMapping("/bank-connect/v1/entity/{entity}/xlsx_report/")
    Map<String, Object> analysis(@AuthenticationPrincipal TenantId tenant, @PathVariable String entity) {
        return links(Kind.ANALYSIS, tenant, entity);
    }

    @GetMapping("/files/{ticket}/report.xlsx")
    ResponseEntity<StreamingResponseBody> read(@PathVariable String ticket) {
        var subject = tickets.redeem(ticket).map(Subject::parse).orElseThrow(NotFound::new);
        var report = reports.full(subject.tenant(), subject.entity());
        var account = report.accounts().stream()
                .filter(known -> known.id().toString().equals(subject.account()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .body(out -> files.write(subject.kind(), report, account, subject.masked(), out));
    }

    private Map<String, Object> links(Kind kind, TenantId tenant, String entity) {
        var report = reports.outline(tenant, entity);
        boolean masked = Callers.current().map(Caller::seesMasked).orElse(true);
        var server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("entity_id", report.entity().toString());
        answer.put(
                "progress", report.statements().stream().map(ProgressView::of).toList());
        answer.put(
                "reports",
                report.isProcessing()
                        ? List.of()
                        : report.accounts().stream()
                                .map(account -> link(new Subject(kind, masked, tenant, report, account), server))
                                .toList());
        return answer;
    }

    private Map<String, Object> link(Subject subject, String server) {
        var link = new LinkedHashMap<String, Object>();
        link.put("account_id", subject.account());
        link.put("link", "%s/files/%s/report.xlsx".formatted(server, tickets.issue(subject.text())));
        return link;
    }

    private static String disposition() {
        return ContentDisposition.attachment().filename("report.xlsx").build().toString();
    }

    /// What a ticket of this class names.
    ///
    /// @param masked whether it was issued to somebody who may not see who the borrower is
    private record Subject(Kind kind, boolean masked, TenantId tenant, String entity, String account) {

        private static final String SEPARATOR = "/";
        private static final String FULL = "full";
        private static final String MASKED = "masked";
        private static final int PARTS = 5;

        Subject(Kind kind, boolean masked, TenantId tenant, Outline report, Account account) {
            this(kind, masked, tenant, report.entity().toString(), account.id().toString());
        }

        String text() {
            return String.join(SEPARATOR, kind.name(), masked ? MASKED : FULL, tenant.toString(), entity, account);
        }

        /// @throws NotFound when the ticket is for something else
        static Subject parse(String text) {
            var parts = text.split(SEPARATOR, PARTS);
            if (parts.length < PARTS) {
                throw new NotFound();
            }
            return new Subject(
                    Kind.valueOf(parts[0]),
                    !parts[1].equals(FULL),
                    new TenantId(UUID.fromString(parts[2])),
                    parts[3],
                    parts[4]);
        }
    }
}
