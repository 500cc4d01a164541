package dev.passbook.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `a=1&b=2`, the text of queries and of form bodies, as leniently as the original's framework: what is no
/// UTF-8 becomes replacement characters and what is no escape stays as it is, where the container would fail.
final class FormText {

    /// As many as the original's framework takes; a bound on what a hostile body can make us keep.
    private static final int MOST_FIELDS = 1_000;

    private static final int ESCAPE = 3;
    private static final int HEX = 16;

    private FormText() {}

    /// @return all values of each name, both in the order of the text
    static Map<String, List<String>> read(@Nullable String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (text == null || text.isEmpty()) {
            return fields;
        }
        var pairs = text.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw InvalidFields.of("non_field_errors", "There are too many fields.");
        }
        for (var pair : pairs) {
            if (!pair.isEmpty()) {
                add(pair, fields);
            }
        }
        return fields;
    }

    private static void add(String pair, Map<String, List<String>> fields) {
        int equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        var raw = text.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(raw.length);
        for (int at = 0; at < raw.length; ) {
            int escaped = escaped(raw, at);
            bytes.write(escaped >= 0 ? escaped : raw[at] == '+' ? ' ' : raw[at]);
            at += escaped >= 0 ? ESCAPE : 1;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The byte that an escape at this place stands for, or -1 where there is none.
    private static int escaped(byte[] raw, int at) {
        if (raw[at] != '%' || at + 2 >= raw.length) {
            return -1;
        }
        int high = Character.digit(raw[at + 1], HEX);
        int low = Character.digit(raw[at + 2], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
