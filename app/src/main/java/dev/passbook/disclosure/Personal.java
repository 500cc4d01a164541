package dev.passbook.disclosure;

import dev.passbook.masking.Mask;
import org.jspecify.annotations.Nullable;

/// What a text says about a borrower, and so what of it is left: the values of the schema's `@personal`.
enum Personal {
    /// An account number: its last four digits.
    NUMBER,
    /// A name or an address: nothing.
    HIDDEN,
    /// A narration or a reference: without long numbers and holders' names.
    NARRATION,
    /// Words that may name a holder, among amounts and dates.
    WORDS,
    /// A link to a document, or its password: none.
    LINK;

    @Nullable
    Object of(@Nullable Object value, Mask mask) {
        if (!(value instanceof String text)) {
            return null;
        }
        return switch (this) {
            case NUMBER -> Mask.number(text);
            case HIDDEN -> text.isEmpty() ? text : Mask.HIDDEN;
            case NARRATION -> mask.narration(text);
            case WORDS -> mask.names(text);
            case LINK -> "";
        };
    }

    /// Whether holders' names must be known.
    boolean needsNames() {
        return this == NARRATION || this == WORDS;
    }
}
