package dev.passbook.reference;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Gives the document to whoever asks.
@RestController
class ReferenceRest {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final Resource document = new ClassPathResource("reference/openapi.yaml");

    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> read() {
        return ResponseEntity.ok().contentType(YAML).body(document);
    }
}
