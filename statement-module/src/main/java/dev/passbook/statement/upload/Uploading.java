package dev.passbook.statement.upload;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.ocr.OcrBusy;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.upload.UploadOutcome.Refused;
import dev.passbook.statement.upload.UploadOutcome.UnknownEntity;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Takes a statement in: finds its entity, takes a first look at the file, and stores it for the work that
/// follows.
@Service
class Uploading {

    private final Entities entities;
    private final Examiner examiner;
    private final Examinations examinations;
    private final Admission admission;
    private final UploadMeter meter;

    Uploading(Entities entities, Examiner examiner, Examinations examinations, Admission admission, UploadMeter meter) {
        this.entities = entities;
        this.examiner = examiner;
        this.examinations = examinations;
        this.admission = admission;
        this.meter = meter;
    }

    /// The entity comes first and stays, whatever becomes of the file; who is turned away because there is no room
    /// leaves none behind.
    UploadOutcome upload(Upload upload) {
        return meter.measure(() -> examinations.admit(
                () -> entity(upload).map(entity -> upload(upload, entity)).orElseGet(UnknownEntity::new)));
    }

    private UploadOutcome upload(Upload upload, Entity entity) {
        var first = examine(upload);
        return settle(first instanceof Examination.Scanned ? examineScan(upload) : first, upload, entity);
    }

    private Examination examine(Upload upload) {
        try {
            return examinations.examine(() -> examiner.examine(upload.content(), upload.password(), upload.bank()));
        } catch (LimitExceeded exceeded) {
            return Examiner.notParsable(String.valueOf(exceeded.getMessage()));
        }
    }

    private UploadOutcome settle(Examination examination, Upload upload, Entity entity) {
        return switch (examination) {
            case Examination.Unfit(var refusal) -> new Refused(entity.id(), refusal);
            case Examination.Fit fit -> admission.admit(entity, upload, fit);
            case Examination.Scanned() -> throw new IllegalStateException("A scan was not read");
        };
    }

    /// On the caller's own thread: it waits for another program, and the threads of first looks must never wait.
    private Examination examineScan(Upload upload) {
        try {
            return examiner.examineScan(upload.content(), upload.password(), upload.bank());
        } catch (OcrBusy _) {
            throw new Examinations.Busy();
        }
    }

    private Optional<Entity> entity(Upload upload) {
        var tenant = upload.tenant();
        if (upload.entityId() != null) {
            return EntityId.parse(upload.entityId()).flatMap(id -> entities.find(tenant, id));
        }
        var linkId = upload.linkId();
        return Optional.of(
                linkId == null
                        ? entities.register(tenant, null, null, false)
                        : entities.newestOrNewUnder(tenant, linkId));
    }
}
