package dev.passbook.analysis.fraud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the files of this package strictly: what is unknown or missing stops the start.
final class RuleFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private RuleFile() {}

    /// @throws IllegalStateException when there is no such file on the class path
    static <T> T read(String file, TypeReference<T> type) {
        try (InputStream yaml = RuleFile.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException("There is no %s on the class path".formatted(file));
            }
            return YAML.readValue(yaml, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
