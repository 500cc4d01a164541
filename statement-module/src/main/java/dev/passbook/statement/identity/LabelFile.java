package dev.passbook.statement.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The general dictionary of labels, as `banks/labels.yaml` has it. A key that nobody knows stops the start.
///
/// @param fields the labels of each field
/// @param ordinary those that are also ordinary words
record LabelFile(Map<Field, List<String>> fields, List<String> ordinary) {

    private static final String PLACE = "/banks/labels.yaml";

    LabelFile {
        fields = Map.copyOf(fields);
        ordinary = List.copyOf(ordinary);
    }

    static LabelFile read() {
        var mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var yaml = Objects.requireNonNull(LabelFile.class.getResourceAsStream(PLACE))) {
            return mapper.readValue(yaml, LabelFile.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s: %s".formatted(PLACE, e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + PLACE, e);
        }
    }
}
