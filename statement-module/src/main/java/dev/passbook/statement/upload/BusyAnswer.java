package dev.passbook.statement.upload;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What an uploader gets who comes when there is no room: 503, and when to come again.
final class BusyAnswer {

    static final HttpStatus STATUS = HttpStatus.SERVICE_UNAVAILABLE;
    static final String DETAIL = "The server is busy. Please try again later.";
    static final String SECONDS = "5";

    private BusyAnswer() {}

    static ResponseEntity<Map<String, String>> entity() {
        return ResponseEntity.status(STATUS)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("detail", DETAIL));
    }
}
