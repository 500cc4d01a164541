package dev.passbook.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request whose fields cannot be taken: 400 with the reasons under the name of each field.
///
/// Upload calls answer with a `status` beside them; see [#withStatus(int)].
public class InvalidFields extends RuntimeException {

    private final transient Map<String, Object> body;

    private InvalidFields(Map<String, Object> body) {
        super("Invalid fields: " + body.keySet());
        this.body = body;
    }

    public static InvalidFields of(Map<String, List<String>> reasons) {
        return new InvalidFields(new LinkedHashMap<>(reasons));
    }

    public static InvalidFields of(String field, String reason) {
        return of(Map.of(field, List.of(reason)));
    }

    /// The same refusal with the numeric `status` that upload calls carry.
    public InvalidFields withStatus(int status) {
        var extended = new LinkedHashMap<>(body);
        extended.put("status", status);
        return new InvalidFields(extended);
    }

    Map<String, Object> body() {
        return body;
    }
}
