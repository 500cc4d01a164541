package dev.passbook.trail;

import dev.passbook.audit.AuditEntry;
import dev.passbook.tenancy.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Notes every call of the REST side, by the pattern of its path. GraphQL is noted by [GraphQlTrail].
@Configuration(proxyBeanMethods = false)
class RestTrail implements WebMvcConfigurer {

    private static final String NO_PATTERN = "/graphql";

    /// What a pattern calls the id of the entity.
    private static final Pattern ENTITY = Pattern.compile("/entity/\\{(\\w+)}");

    private final Notebook notebook;
    private final Clock clock;

    RestTrail(Notebook notebook, Clock clock) {
        this.notebook = notebook;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Noting()).excludePathPatterns(NO_PATTERN, "/actuator/**", "/error");
    }

    private final class Noting implements HandlerInterceptor {

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getDetails() instanceof Caller caller) {
                notebook.note(entry(caller, request, response.getStatus()));
            }
        }

        private AuditEntry entry(Caller caller, HttpServletRequest request, int status) {
            var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            return new AuditEntry(
                    caller.tenant(),
                    caller.key(),
                    request.getMethod() + " " + pattern,
                    entity(request, pattern),
                    null,
                    String.valueOf(status),
                    MDC.get("request"),
                    clock.instant());
        }

        private static @Nullable UUID entity(HttpServletRequest request, String pattern) {
            var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            var name = ENTITY.matcher(pattern);
            return name.find() && variables instanceof Map<?, ?> named
                    ? Ids.uuid(String.valueOf(named.get(name.group(1))))
                    : null;
        }
    }
}
