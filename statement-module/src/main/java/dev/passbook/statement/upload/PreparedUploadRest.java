package dev.passbook.statement.upload;

import dev.passbook.rest.Fields;
import dev.passbook.rest.FilePart;
import dev.passbook.rest.NotFound;
import dev.passbook.rest.Query;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where the URL of a prepared upload leads. Only the file, and what opens it, is the uploader's to say.
@RestController
class PreparedUploadRest {

    static final String PATH = "/uploads/";

    private final PreparedUploads prepared;
    private final Intake intake;

    PreparedUploadRest(PreparedUploads prepared, Intake intake) {
        this.prepared = prepared;
        this.intake = intake;
    }

    @PostMapping(PATH + "{token}")
    ResponseEntity<?> upload(@PathVariable String token, Fields fields, Query query) {
        var file = fields.isForm() ? fields.requiredFile("file") : fields.<FilePart>refuse("file", Intake.NOT_A_FORM);
        var password = fields.secret("pdf_password");
        Intake.validate(fields);

        var upload = prepared.claim(token).orElseThrow(NotFound::new);
        try {
            return intake.take(upload.of(Objects.requireNonNull(file).content(), password), query);
        } catch (Examinations.Busy busy) {
            prepared.giveBack(token);
            throw busy;
        }
    }

    @ExceptionHandler
    ResponseEntity<?> handle(HttpMediaTypeNotSupportedException notAForm) {
        return Intake.notAForm();
    }

    @ExceptionHandler
    ResponseEntity<?> handle(Examinations.Busy busy) {
        return BusyAnswer.entity();
    }
}
