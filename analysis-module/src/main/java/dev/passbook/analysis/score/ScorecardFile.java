package dev.passbook.analysis.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a scorecard, strictly: whatever is unknown, missing or contradictory stops the start.
final class ScorecardFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ScorecardFile() {}

    /// @param file its place on the class path
    static Scorecard read(String file) {
        try (var yaml = ScorecardFile.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException("There is no %s on the class path".formatted(file));
            }
            return YAML.readValue(yaml, Scorecard.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s: %s".formatted(file, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
