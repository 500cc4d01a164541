package dev.passbook.statement.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns uploads away while those that are being taken in already fill the memory that is set apart for them
/// (`passbook.uploads.memory`; by default a quarter of the heap), instead of letting all of them fail together. A
/// file is in memory for as long as its request runs, so a request counts by the length that it announces. Comes
/// before whoever reads the body, and after whoever finds out that there is no reason to.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 15)
class UploadBudget extends OncePerRequestFilter {

    private static final String UPLOADS = "/bank-connect/v1/statement/";
    private static final int KILO = 1_024;
    private static final int SHARE_OF_HEAP = 4;

    private final Semaphore kilobytes;
    private final int most;
    private final int total;

    UploadBudget(
            @Value("${passbook.uploads.memory:0}") DataSize memory,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        var bytes =
                memory.toBytes() > 0 ? memory.toBytes() : Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        this.most = Math.toIntExact(most.toKilobytes());
        this.total = Math.toIntExact(Math.max(this.most, bytes / KILO));
        this.kilobytes = new Semaphore(total);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith(UPLOADS) && !path.startsWith(PreparedUploadRest.PATH)
                || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var share = share(request.getContentLengthLong());
        if (!kilobytes.tryAcquire(share)) {
            turnAway(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            kilobytes.release(share);
        }
    }

    /// The share of the memory that is in use, 0 to 1.
    double used() {
        return 1.0 - (double) kilobytes.availablePermits() / total;
    }

    /// A request that does not say how long it is may be as long as any.
    private int share(long announced) {
        return announced < 0 ? most : (int) Math.clamp(announced / KILO, 1, most);
    }

    private static void turnAway(HttpServletResponse response) throws IOException {
        response.setStatus(BusyAnswer.STATUS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, BusyAnswer.SECONDS);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var body = "{\"detail\":\"%s\"}".formatted(BusyAnswer.DETAIL);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
