package dev.passbook.statement.upload;

import dev.passbook.entity.Entity;
import dev.passbook.rest.Fields;
import dev.passbook.rest.Query;
import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.tenancy.TenantId;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The upload calls of the wire contract.
@RestController
@RequestMapping("/bank-connect/v1/statement/")
class UploadRest {

    private static final int BASE64_GROUP = 4;

    private final Intake intake;
    private final BankDirectories banks;
    private final RemoteFiles remote;

    UploadRest(Intake intake, BankDirectories banks, RemoteFiles remote) {
        this.intake = intake;
        this.banks = banks;
        this.remote = remote;
    }

    @PostMapping("upload/")
    ResponseEntity<?> upload(@AuthenticationPrincipal TenantId tenant, Fields fields, Query query) {
        return upload(tenant, fields, file(fields), namedBank(fields), query);
    }

    @PostMapping("bankless_upload/")
    ResponseEntity<?> uploadBankless(@AuthenticationPrincipal TenantId tenant, Fields fields, Query query) {
        return upload(tenant, fields, file(fields), null, query);
    }

    @PostMapping("upload_base64/")
    ResponseEntity<?> uploadBase64(@AuthenticationPrincipal TenantId tenant, Fields fields, Query query) {
        return upload(tenant, fields, base64(fields), namedBank(fields), query);
    }

    @PostMapping("bankless_upload_base64/")
    ResponseEntity<?> uploadBanklessBase64(@AuthenticationPrincipal TenantId tenant, Fields fields, Query query) {
        return upload(tenant, fields, base64(fields), null, query);
    }

    /// Whatever cannot be read as a form is answered alike on these calls.
    @ExceptionHandler
    ResponseEntity<?> handle(HttpMediaTypeNotSupportedException notAForm) {
        return Intake.notAForm();
    }

    @ExceptionHandler
    ResponseEntity<?> handle(Examinations.Busy busy) {
        return BusyAnswer.entity();
    }

    private ResponseEntity<?> upload(
            TenantId tenant, Fields fields, byte @Nullable [] content, @Nullable BankId bank, Query query) {
        var entityId = fields.text("entity_id");
        var linkId = fields.text("link_id", Entity.LONGEST_LINK_ID);
        var password = fields.secret("pdf_password");
        Intake.validate(fields);

        var upload = new Upload(tenant, entityId, linkId, bank, Objects.requireNonNull(content), password);
        return intake.take(upload, query);
    }

    private byte @Nullable [] file(Fields fields) {
        if (!fields.isForm()) {
            return fields.refuse("file", Intake.NOT_A_FORM);
        }
        var url = fields.has("file") ? null : fields.text("file_url");
        if (url != null) {
            return fetched(fields, url);
        }
        var part = fields.requiredFile("file");
        return part == null ? null : part.content();
    }

    private byte @Nullable [] fetched(Fields fields, String url) {
        return switch (remote.fetch(url)) {
            case RemoteFile.Fetched(var content) -> content;
            case RemoteFile.Refused(var message) -> fields.refuse("file_url", message);
        };
    }

    private static byte @Nullable [] base64(Fields fields) {
        var text = fields.requiredText("file");
        try {
            return text == null ? null : decoded(text.replaceAll("\\s", ""));
        } catch (IllegalArgumentException _) {
            return fields.refuse("file", "Invalid Base 64 string");
        }
    }

    /// Java takes a text whose padding is missing; the original does not.
    private static byte[] decoded(String text) {
        if (text.length() % BASE64_GROUP != 0) {
            throw new IllegalArgumentException("The padding is missing");
        }
        return Base64.getDecoder().decode(text);
    }

    private @Nullable BankId namedBank(Fields fields) {
        var name = fields.requiredText("bank_name");
        if (name == null) {
            return null;
        }
        var bank = new BankId(name);
        return banks.current().directory().contains(bank)
                ? bank
                : fields.refuse("bank_name", "\"%s\" is not a valid choice.".formatted(name));
    }
}
