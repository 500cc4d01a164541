package dev.passbook.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.web.servlet.NoHandlerFoundException;

/// Failures in the words and shapes of the original's framework. Nothing internal is ever told to the caller.
@RestControllerAdvice
class RestErrors {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(InvalidFields invalid) {
        return answer(HttpStatus.BAD_REQUEST, invalid.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(NotFound notFound) {
        return detail(HttpStatus.NOT_FOUND, String.valueOf(notFound.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(NoHandlerFoundException unknownAddress) {
        return detail(HttpStatus.NOT_FOUND, "Not found.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(FieldsReader.BrokenJson broken) {
        return detail(HttpStatus.BAD_REQUEST, "JSON parse error - " + broken.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(HttpRequestMethodNotSupportedException wrong) {
        var allowed = wrong.getSupportedHttpMethods();
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(allowed == null ? new HttpMethod[0] : allowed.toArray(HttpMethod[]::new))
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
        return detail(HttpStatus.NOT_ACCEPTABLE, "Could not satisfy the request Accept header.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(MaxUploadSizeExceededException tooLarge) {
        return detail(HttpStatus.CONTENT_TOO_LARGE, "The request is too large.");
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

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> handle(Exception unforeseen, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unforeseen);
        return detail(HttpStatus.INTERNAL_SERVER_ERROR, "A server error occurred.");
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
