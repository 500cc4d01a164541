package dev.passbook.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts of an input, read as the REST calls read theirs. It notes what cannot be kept, so that a mutation can
/// tell all reasons at once.
public final class InputTexts {

    private final List<UserError> errors = new ArrayList<>();

    /// @param longest in characters
    /// @return trimmed; null for a blank one and for one that cannot be kept
    public @Nullable String read(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = value.strip();
        if (text.codePointCount(0, text.length()) > longest || text.indexOf('\0') >= 0) {
            errors.add(new InvalidInput(
                    field, "At most %d characters can be kept, and none that is NUL.".formatted(longest)));
            return null;
        }
        return text;
    }

    /// What could not be kept, so far.
    public List<UserError> errors() {
        return List.copyOf(errors);
    }
}
