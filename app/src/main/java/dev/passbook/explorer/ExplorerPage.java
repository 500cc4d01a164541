package dev.passbook.explorer;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Serves the page and its parts out of the jar. It is there only with `passbook.graphiql`. It needs no key; what
/// it asks the server does, with the key that its user types.
@RestController
@ConditionalOnBooleanProperty("passbook.graphiql")
class ExplorerPage {

    /// Nothing from elsewhere and nothing to elsewhere. The editor sets styles of elements, and has its fonts in
    /// its style sheet.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private static final String PAGE = "index.html";

    /// What is served, by its name below `/graphiql/`, and where it lies. The libraries' versions are the build's.
    private static final Map<String, String> PLACES = Map.of(
            PAGE,
            "classpath:/graphiql/index.html",
            "explorer.js",
            "classpath:/graphiql/explorer.js",
            "explorer.css",
            "classpath:/graphiql/explorer.css",
            "react.js",
            "classpath*:/META-INF/resources/webjars/react/*/umd/react.production.min.js",
            "react-dom.js",
            "classpath*:/META-INF/resources/webjars/react-dom/*/umd/react-dom.production.min.js",
            "graphiql.js",
            "classpath*:/META-INF/resources/webjars/graphiql/*/graphiql.min.js",
            "graphiql.css",
            "classpath*:/META-INF/resources/webjars/graphiql/*/graphiql.min.css");

    private final Map<String, Resource> files;

    ExplorerPage() {
        this.files = PLACES.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, place -> find(place.getValue())));
    }

    @GetMapping("/graphiql")
    ResponseEntity<Resource> page() {
        return file(PAGE);
    }

    @GetMapping("/graphiql/{name}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        return Optional.ofNullable(files.get(name))
                .map(file -> ResponseEntity.ok()
                        .contentType(type(name))
                        .cacheControl(CacheControl.noCache())
                        .header("Content-Security-Policy", POLICY)
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static MediaType type(String name) {
        return MediaType.parseMediaType(
                switch (name.substring(name.lastIndexOf('.'))) {
                    case ".html" -> "text/html;charset=UTF-8";
                    case ".css" -> "text/css;charset=UTF-8";
                    default -> "text/javascript;charset=UTF-8";
                });
    }

    private static Resource find(String place) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(place)[0];
        } catch (IOException | ArrayIndexOutOfBoundsException failed) {
            throw new IllegalStateException("The jar is not complete: " + place, failed);
        }
    }
}
