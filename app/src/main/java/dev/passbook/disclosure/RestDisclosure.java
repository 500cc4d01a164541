package dev.passbook.disclosure;

import dev.passbook.entity.EntityId;
import dev.passbook.masking.Mask;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Callers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Masks the answers of the wire contract, by the names of its fields, for callers who may not read in full.
@RestControllerAdvice
class RestDisclosure implements ResponseBodyAdvice<Object> {

    private static final String CONTRACT = "/bank-connect/";
    private static final String PREPARED_UPLOADS = "/uploads/";

    private static final Map<String, Personal> FIELDS = Map.ofEntries(
            Map.entry("account_number", Personal.NUMBER),
            Map.entry("accountnumber", Personal.NUMBER),
            Map.entry("name", Personal.HIDDEN),
            Map.entry("customer_name", Personal.HIDDEN),
            Map.entry("address", Personal.HIDDEN),
            Map.entry("transaction_note", Personal.NARRATION),
            Map.entry("clean_transaction_note", Personal.NARRATION),
            Map.entry("pdf_url", Personal.LINK),
            Map.entry("pdf_password", Personal.LINK));

    /// Objects of months, in which narrations are the names of fields.
    private static final List<String> NAMED_BY_NARRATIONS = List.of("top_5_credit", "top_5_debit");

    private final JsonMapper json;
    private final Masks masks;

    RestDisclosure(JsonMapper json, Masks masks) {
        this.json = json.rebuild()
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        this.masks = masks;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        boolean masked = body != null
                && isOfTheContract(request.getURI().getPath())
                && Callers.current().filter(Caller::seesMasked).isPresent();
        return masked ? masked(json.valueToTree(body)) : body;
    }

    private static boolean isOfTheContract(String path) {
        return path.startsWith(CONTRACT) || path.startsWith(PREPARED_UPLOADS);
    }

    private JsonNode masked(JsonNode body) {
        var mask = EntityId.parse(body.path("entity_id").asString(""))
                .map(masks::of)
                .orElse(Mask.OF_NOBODY);
        mask(body, mask);
        return body;
    }

    private static void mask(JsonNode node, Mask mask) {
        switch (node) {
            case ObjectNode object -> List.copyOf(object.properties()).forEach(entry -> mask(object, entry, mask));
            case ArrayNode array -> array.forEach(element -> mask(element, mask));
            case JsonNode _ -> {}
        }
    }

    private static void mask(ObjectNode object, Map.Entry<String, JsonNode> entry, Mask mask) {
        var personal = FIELDS.get(entry.getKey());
        var value = entry.getValue();
        if (NAMED_BY_NARRATIONS.contains(entry.getKey())) {
            value.properties().forEach(month -> rename(month.getValue(), mask));
        } else if (personal == null || value.isContainer()) {
            mask(value, mask);
        } else if (value.isString()) {
            object.put(entry.getKey(), (String) personal.of(value.asString(), mask));
        } else {
            object.putNull(entry.getKey());
        }
    }

    /// Two narrations may be alike without what is masked; neither amount must be lost.
    private static void rename(JsonNode month, Mask mask) {
        if (!(month instanceof ObjectNode amounts)) {
            return;
        }
        var before = List.copyOf(amounts.properties());
        amounts.removeAll();
        for (var entry : before) {
            var name = mask.narration(entry.getKey());
            var unique = name;
            for (int copy = 2; amounts.has(unique); copy++) {
                unique = "%s (%d)".formatted(name, copy);
            }
            amounts.set(unique, entry.getValue());
        }
    }
}
