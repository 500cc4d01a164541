package dev.passbook.statement.upload;

import dev.passbook.rest.Fields;
import dev.passbook.rest.InvalidFields;
import dev.passbook.rest.NotFound;
import dev.passbook.rest.Query;
import dev.passbook.statement.upload.UploadFormat.BriefView;
import dev.passbook.statement.upload.UploadFormat.FullView;
import dev.passbook.statement.upload.UploadFormat.NoFileView;
import dev.passbook.statement.upload.UploadFormat.RefusalView;
import dev.passbook.statement.upload.UploadOutcome.Accepted;
import dev.passbook.statement.upload.UploadOutcome.Refused;
import dev.passbook.statement.upload.UploadOutcome.UnknownEntity;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers an upload as the wire contract does, whoever it comes from.
@Component
class Intake {

    static final String NOT_A_FORM = "This field must be present as a form field."
            + " Send request with content type x-www-form-urlencoded or form-data";

    private static final int INVALID = 0;

    private final Uploading uploading;

    Intake(Uploading uploading) {
        this.uploading = uploading;
    }

    /// @param query with `identity=true` for the long answer
    ResponseEntity<?> take(Upload upload, Query query) {
        return switch (uploading.upload(upload)) {
            case Accepted accepted -> ResponseEntity.ok(view(accepted, query));
            case Refused(var entity, var refusal) -> ResponseEntity.badRequest().body(RefusalView.of(entity, refusal));
            case UnknownEntity() -> throw new NotFound();
        };
    }

    /// @throws InvalidFields in the shape of the upload calls
    static void validate(Fields fields) {
        try {
            fields.validate();
        } catch (InvalidFields invalid) {
            throw invalid.withStatus(INVALID);
        }
    }

    /// Whatever cannot be read as a form is answered alike.
    static ResponseEntity<?> notAForm() {
        return ResponseEntity.badRequest().body(new NoFileView(List.of(NOT_A_FORM), INVALID));
    }

    private static Object view(Accepted accepted, Query query) {
        return query.asks("identity") ? FullView.of(accepted) : BriefView.of(accepted);
    }
}
