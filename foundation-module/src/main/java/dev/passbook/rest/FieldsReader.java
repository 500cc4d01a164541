package dev.passbook.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the body of a request into [Fields]. Of a field that is given more than once the last counts.
@Component
class FieldsReader implements HandlerMethodArgumentResolver {

    /// In bytes: the largest file that is taken, in Base 64, and some fields beside it.
    private static final int LARGEST_TEXT = 28 << 20;

    private final ObjectMapper json;

    FieldsReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Fields.class;
    }

    @Override
    public Fields resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        return read(Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class)));
    }

    private Fields read(HttpServletRequest request) throws Exception {
        var declared = request.getContentType();
        if (declared == null || declared.isBlank()) {
            return new Fields(Map.of(), false);
        }
        var type = mediaType(declared);
        if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return new Fields(parts(request), true);
        }
        if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type)) {
            return new Fields(form(body(request)), true);
        }
        if (MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
            return new Fields(object(body(request)), false);
        }
        throw new HttpMediaTypeNotSupportedException(type, List.of());
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_TEXT + 1);
        if (body.length > LARGEST_TEXT) {
            throw new MaxUploadSizeExceededException(LARGEST_TEXT);
        }
        return body;
    }

    private static MediaType mediaType(String declared) throws HttpMediaTypeNotSupportedException {
        try {
            return MediaType.parseMediaType(declared);
        } catch (IllegalArgumentException _) {
            throw new HttpMediaTypeNotSupportedException(declared);
        }
    }

    private static Map<String, FieldValue> parts(HttpServletRequest request) throws IOException, ServletException {
        var fields = new LinkedHashMap<String, FieldValue>();
        // Parses the body and tells one that is too large from one that is broken, which the container does not.
        var multipart = new StandardMultipartHttpServletRequest(request);
        for (var part : multipart.getParts()) {
            var content = part.getInputStream().readAllBytes();
            fields.put(
                    part.getName(),
                    part.getSubmittedFileName() == null
                            ? new FieldValue.Text(new String(content, StandardCharsets.UTF_8))
                            : new FieldValue.File(new FilePart(content)));
        }
        return fields;
    }

    private static Map<String, FieldValue> form(byte[] body) {
        var fields = new LinkedHashMap<String, FieldValue>();
        FormText.read(new String(body, StandardCharsets.UTF_8))
                .forEach((name, values) -> fields.put(name, new FieldValue.Text(values.getLast())));
        return fields;
    }

    private Map<String, FieldValue> object(byte[] body) {
        var tree = tree(body);
        if (!tree.isObject()) {
            throw InvalidFields.of(
                    "non_field_errors", "Invalid data. Expected a dictionary, but got %s.".formatted(pythonType(tree)));
        }
        var fields = new LinkedHashMap<String, FieldValue>();
        tree.properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                fields.put(property.getKey(), value(property.getValue()));
            }
        });
        return fields;
    }

    private JsonNode tree(byte[] body) {
        if (body.length == 0) {
            return json.createObjectNode();
        }
        try {
            return json.readTree(body);
        } catch (JacksonException broken) {
            throw new BrokenJson(broken.getLocation());
        }
    }

    private static FieldValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case BOOLEAN -> new FieldValue.Truth(node.booleanValue());
            case ARRAY, OBJECT, POJO, BINARY, MISSING, NULL -> new FieldValue.Compound();
            case STRING -> new FieldValue.Text(node.asString());
            case NUMBER -> new FieldValue.Text(PythonNumbers.text(node));
        };
    }

    private static String pythonType(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "list";
            case BOOLEAN -> "bool";
            case NUMBER -> node.isIntegralNumber() ? "int" : "float";
            case NULL, MISSING -> "NoneType";
            case STRING, OBJECT, POJO, BINARY -> "str";
        };
    }

    /// A JSON body that is none.
    static final class BrokenJson extends RuntimeException {

        /// Says where, as the original does, and not in which words our parser puts it.
        BrokenJson(@Nullable TokenStreamLocation place) {
            super(
                    place == null
                            ? "Expecting value"
                            : "Expecting value: line %d column %d".formatted(place.getLineNr(), place.getColumnNr()));
        }
    }
}
