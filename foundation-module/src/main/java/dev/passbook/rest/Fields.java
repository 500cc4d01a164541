package dev.passbook.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of a request body, read as the serializers of the original read them, with one reader for form,
/// multipart and JSON bodies. Controllers take it as a parameter.
///
/// Readers never throw: a value that cannot be taken is noted, and [#validate()] then refuses the request with
/// all the reasons at once, as the original does.
public final class Fields {

    private static final Set<String> TRUE = Set.of("t", "y", "yes", "true", "on", "1");
    private static final Set<String> FALSE = Set.of("f", "n", "no", "false", "off", "0");

    private final Map<String, FieldValue> values;
    private final boolean form;
    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    Fields(Map<String, FieldValue> values, boolean form) {
        this.values = values;
        this.form = form;
    }

    /// Whether the body came as a form, which is the only kind that can carry a file.
    public boolean isForm() {
        return form;
    }

    /// A text: trimmed, blank as null.
    public @Nullable String text(String name) {
        return switch (values.get(name)) {
            case null -> null;
            case FieldValue.Text(var value) -> value.isBlank() ? null : plain(name, value.strip());
            case FieldValue.Truth _, FieldValue.File _, FieldValue.Compound _ -> refuse(name, "Not a valid string.");
        };
    }

    /// A text of at most so many characters.
    public @Nullable String text(String name, int length) {
        var text = text(name);
        return text == null || text.codePointCount(0, text.length()) <= length
                ? text
                : refuse(name, "Ensure this field has no more than %d characters.".formatted(length));
    }

    /// A password: like a text, but not trimmed, because blanks may belong to it.
    public @Nullable String secret(String name) {
        return values.get(name) instanceof FieldValue.Text(var value) && !value.isEmpty() ? value : null;
    }

    /// A boolean in any of the spellings that the original takes, Python's `True` among them; false when missing,
    /// or empty in a form.
    public boolean flag(String name) {
        return switch (values.get(name)) {
            case null -> false;
            case FieldValue.Truth(var value) -> value;
            case FieldValue.Text(var value) when form && value.isEmpty() -> false;
            case FieldValue.Text(var value) -> spelled(name, value.strip().toLowerCase(Locale.ROOT));
            case FieldValue.File _, FieldValue.Compound _ -> spelled(name, "?");
        };
    }

    /// A text that must be there.
    public @Nullable String requiredText(String name) {
        var text = text(name);
        return text == null && !reasons.containsKey(name) ? refuse(name, "This field is required.") : text;
    }

    /// A file that must be there and hold something.
    public @Nullable FilePart requiredFile(String name) {
        return switch (values.get(name)) {
            case null -> refuse(name, "This field is required.");
            case FieldValue.File(var part) when part.content().length > 0 -> part;
            case FieldValue.File _ -> refuse(name, "The submitted file is empty.");
            case FieldValue.Text(var text) when text.isBlank() -> refuse(name, "This field is required.");
            case FieldValue.Text _, FieldValue.Truth _, FieldValue.Compound _ ->
                refuse(name, "The submitted data was not a file. Check the encoding type on the form.");
        };
    }

    /// Whether the body has the field, with whatever in it.
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// Notes a reason against a field; what the field holds is then null.
    public <T> @Nullable T refuse(String name, String reason) {
        reasons.computeIfAbsent(name, _ -> new ArrayList<>()).add(reason);
        return null;
    }

    /// @throws InvalidFields when any field read so far could not be taken
    public void validate() {
        if (!reasons.isEmpty()) {
            throw InvalidFields.of(reasons);
        }
    }

    private @Nullable String plain(String name, String value) {
        var objection = Characters.objectionTo(value);
        return objection.isPresent() ? refuse(name, objection.get()) : value;
    }

    private boolean spelled(String name, String value) {
        if (!TRUE.contains(value) && !FALSE.contains(value)) {
            refuse(name, "Must be a valid boolean.");
        }
        return TRUE.contains(value);
    }
}
