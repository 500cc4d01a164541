package dev.passbook.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of a request's address, read as the original reads them. Controllers take it as a parameter.
public final class Query {

    private final Map<String, List<String>> parameters;

    private Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    static Query of(HttpServletRequest request) {
        return new Query(FormText.read(request.getQueryString()));
    }

    /// A text: the last one given, trimmed, blank as null.
    ///
    /// @throws InvalidFields when it holds characters that no text may hold
    public @Nullable String text(String name) {
        var value = last(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        Characters.objectionTo(value).ifPresent(reason -> {
            throw InvalidFields.of(name, reason);
        });
        return value.strip();
    }

    /// A text that must be there.
    ///
    /// @throws InvalidFields when it is not
    public String requiredText(String name) {
        var text = text(name);
        if (text == null) {
            throw InvalidFields.of(name, "This field is required.");
        }
        return text;
    }

    /// Whether the last value given is `true`, in any case.
    public boolean asks(String name) {
        return "true".equalsIgnoreCase(last(name));
    }

    /// The last value given, as it came; null for none.
    @Nullable
    String last(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.getLast();
    }

    Map<String, List<String>> all() {
        return parameters;
    }
}
