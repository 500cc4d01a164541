package dev.passbook.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Failures in the words and shapes of the original's framework. Nothing internal is ever told to the caller.
@RestControllerAdvice
class RestErrors {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    private static final List<HttpMethod> METHODS = List.of(
            HttpMethod.GET,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(InvalidFields invalid) {
        return answer(HttpStatus.BAD_REQUEST, invalid.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(NotFound notFound) {
        return detail(HttpStatus.NOT_FOUND, String.valueOf(notFound.getMessage()));
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<Map<String, Object>> unknownAddress() {
        return detail(HttpStatus.NOT_FOUND, "Not found.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(FieldsReader.BrokenJson broken) {
        return detail(HttpStatus.BAD_REQUEST, "JSON parse error - " + broken.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(HttpRequestMethodNotSupportedException wrong) {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, allowed(wrong))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("detail", "Method \"%s\" not allowed.".formatted(wrong.getMethod())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        var given = request.getContentType() == null ? "" : request.getContentType();
        return detail(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type \"%s\" in request.".formatted(given));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(HttpMediaTypeNotAcceptableException wrong) {
        return detail(HttpStatus.NOT_ACCEPTABLE, Negotiation.NOT_ACCEPTABLE);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(MaxUploadSizeExceededException tooLarge) {
        return detail(HttpStatus.CONTENT_TOO_LARGE, "The request is too large.");
    }

    /// The container looks at a form when it is first asked for a field: it may be too long, have too many fields
    /// or not be one.
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(InvalidParameterException broken) {
        return broken.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? detail(HttpStatus.CONTENT_TOO_LARGE, "The request is too large.")
                : detail(HttpStatus.BAD_REQUEST, "Form parse error - the body could not be read.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(MultipartException broken) {
        return detail(HttpStatus.BAD_REQUEST, "Multipart form parse error - the body could not be read.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(HttpMessageNotReadableException broken) {
        return detail(HttpStatus.BAD_REQUEST, "JSON parse error - the body could not be read.");
    }

    /// What the web framework blames on the caller keeps its status.
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(ErrorResponseException refused) {
        var reason = refused.getBody().getDetail();
        return detail(
                HttpStatus.valueOf(refused.getStatusCode().value()),
                reason == null ? "The request could not be processed." : reason);
    }

    /// Of the path only the pattern is logged: some have a ticket in them.
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(Exception unforeseen, HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("{} {} failed", request.getMethod(), pattern, unforeseen);
        return detail(HttpStatus.INTERNAL_SERVER_ERROR, "A server error occurred.");
    }

    /// As the original lists them: whoever may read may ask for the headers only, and anybody for the options.
    private static String allowed(HttpRequestMethodNotSupportedException wrong) {
        var methods = Objects.requireNonNullElse(wrong.getSupportedHttpMethods(), Set.<HttpMethod>of());
        return METHODS.stream()
                .filter(method -> methods.contains(method)
                        || method == HttpMethod.OPTIONS
                        || method == HttpMethod.HEAD && methods.contains(HttpMethod.GET))
                .map(HttpMethod::name)
                .collect(Collectors.joining(", "));
    }

    private static ResponseEntity<Map<String, Object>> detail(HttpStatus status, String detail) {
        return answer(status, Map.of("detail", detail));
    }

    /// The type is set, so that a caller whose Accept header cannot be met still gets the reason.
    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
