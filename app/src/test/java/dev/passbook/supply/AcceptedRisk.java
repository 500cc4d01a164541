package dev.passbook.supply;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A vulnerability that was looked at and does not concern Passbook, for a reason, until it is looked at again.
record AcceptedRisk(String id, String reason, LocalDate until) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    AcceptedRisk {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("%s is accepted for no reason".formatted(id));
        }
    }

    static List<AcceptedRisk> in(Path file) {
        return List.of(YAML.readValue(file, AcceptedRisk[].class));
    }

    boolean covers(Vulnerability vulnerability, LocalDate today) {
        return vulnerability.ids().contains(id) && !today.isAfter(until);
    }
}
