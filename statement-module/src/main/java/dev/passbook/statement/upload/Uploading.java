package dev.passbook.statement.upload;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.upload.UploadOutcome.Refused;
import dev.passbook.statement.upload.UploadOutcome.UnknownEntity;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Takes a statement in: finds its entity, takes a first look at the file, and stores it for the work that follows.
@Service
class Uploading {

    private final Entities entities;
    private final Examiner examiner;
    private final Admission admission;

    Uploading(Entities entities, Examiner examiner, Admission admission) {
        this.entities = entities;
        this.examiner = examiner;
        this.admission = admission;
    }

    /// The entity comes first and stays, whatever becomes of the file.
    UploadOutcome upload(Upload upload) {
        return entity(upload).map(entity -> upload(upload, entity)).orElseGet(UnknownEntity::new);
    }

    private UploadOutcome upload(Upload upload, Entity entity) {
        return switch (examiner.examine(upload.content(), upload.password(), upload.bank())) {
            case Examination.Unfit(var refusal) -> new Refused(entity.id(), refusal);
            case Examination.Fit fit -> admission.admit(entity, upload, fit);
        };
    }

    private Optional<Entity> entity(Upload upload) {
        var tenant = upload.tenant();
        if (upload.entityId() != null) {
            return EntityId.parse(upload.entityId()).flatMap(id -> entities.find(tenant, id));
        }
        var linkId = upload.linkId();
        var newest = linkId == null ? Optional.<Entity>empty() : entities.newestUnder(tenant, linkId);
        return newest.or(() -> Optional.of(entities.register(tenant, linkId, null, false)));
    }
}
