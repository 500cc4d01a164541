package dev.passbook.statement.upload;

import dev.passbook.outbound.Answer;
import dev.passbook.outbound.Outbound;
import dev.passbook.outbound.OutboundUrl;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Fetches files that callers name by `file_url`, from the hosts that the operator allows
/// (`passbook.file-url.hosts`: names, or `*.example.com` for all names below one). None is allowed unless
/// configured.
@Component
class RemoteFiles {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteFiles.class);

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ANY_BELOW = "*";

    private static final RemoteFile OFF = new RemoteFile.Refused("Uploads by URL are not enabled.");
    private static final RemoteFile INVALID = new RemoteFile.Refused("Enter a valid URL.");
    private static final RemoteFile UNAVAILABLE =
            new RemoteFile.Refused("The file could not be fetched from this URL.");
    private static final RemoteFile TOO_LARGE = new RemoteFile.Refused("The file at this URL is too large.");

    private final Outbound outbound;
    private final List<String> hosts;
    private final int mostBytes;

    RemoteFiles(
            Outbound outbound,
            @Value("${passbook.file-url.hosts:}") List<String> hosts,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize mostBytes) {
        this.outbound = outbound;
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.mostBytes = Math.toIntExact(mostBytes.toBytes());
    }

    RemoteFile fetch(String url) {
        if (hosts.isEmpty()) {
            return OFF;
        }
        return OutboundUrl.parse(url).map(this::fetch).orElse(INVALID);
    }

    private RemoteFile fetch(OutboundUrl url) {
        return switch (outbound.get(url, this::isAllowed, mostBytes, PATIENCE)) {
            case Answer.Answered(var status, var body) when status == OK -> new RemoteFile.Fetched(body);
            case Answer.Answered(var status, var _) -> unavailable(url, "status " + status);
            case Answer.Forbidden(var reason) -> unavailable(url, reason);
            case Answer.Unreachable(var reason) -> unavailable(url, reason);
            case Answer.TooLarge() -> TOO_LARGE;
        };
    }

    private static RemoteFile unavailable(OutboundUrl url, String reason) {
        LOG.info("No file from {}: {}", url, reason);
        return UNAVAILABLE;
    }

    private boolean isAllowed(String host) {
        return hosts.stream()
                .anyMatch(allowed -> allowed.startsWith(ANY_BELOW + ".")
                        ? host.endsWith(allowed.substring(ANY_BELOW.length()))
                        : host.equals(allowed));
    }
}
