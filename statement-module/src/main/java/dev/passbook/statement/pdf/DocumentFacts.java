package dev.passbook.statement.pdf;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What a document says about its own making. None of it is proof: whoever edits a file can edit this too.
///
/// @param producer the software that wrote the file, as all texts here without control characters and never blank
/// @param creator the software that made the original document
/// @param created when it says it was made; a time without a zone is taken as UTC
/// @param modified when it says it was last changed
/// @param revisions how often the file was saved in place, the first time included; 1 for an untouched file
/// @param signed whether it carries a digital signature; whether that one is valid is not checked
/// @param encrypted whether it is encrypted, be it with an empty password
/// @param pageCount the pages that can be reached
public record DocumentFacts(
        @Nullable String producer,
        @Nullable String creator,
        @Nullable String author,
        @Nullable String title,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime modified,
        int revisions,
        boolean signed,
        boolean encrypted,
        int pageCount) {}
