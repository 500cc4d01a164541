package dev.passbook.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request as the outermost trusted proxy received it.
class ForwardedRequest extends HttpServletRequestWrapper {

    private static final String HTTPS = "https";
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    /// A name or an address, with or without a port.
    private static final Pattern HOST =
            Pattern.compile("(?<host>[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::(?<port>\\d{1,5}))?");

    private final String address;
    private final String scheme;
    private final String host;
    private final int port;

    ForwardedRequest(HttpServletRequest request, TrustedProxies proxies) {
        super(request);
        this.address = proxies.client(values(request, "X-Forwarded-For"), request.getRemoteAddr());
        this.scheme = scheme(request);
        var forwarded = HOST.matcher(first(request, "X-Forwarded-Host"));
        this.host = forwarded.matches() ? forwarded.group("host") : request.getServerName();
        this.port = port(request, forwarded.matches() ? forwarded.group("port") : null);
    }

    /// Encrypted is what was encrypted at every hop that is told.
    private static String scheme(HttpServletRequest request) {
        var told = values(request, "X-Forwarded-Proto");
        if (told.isEmpty()) {
            return request.getScheme();
        }
        return told.stream().allMatch(HTTPS::equalsIgnoreCase) ? HTTPS : "http";
    }

    private int port(HttpServletRequest request, @Nullable String ofHost) {
        var told = first(request, "X-Forwarded-Port");
        var text = told.matches("\\d{1,5}") ? told : ofHost;
        if (text != null) {
            return Integer.parseInt(text);
        }
        return request.getHeader("X-Forwarded-Proto") == null && request.getHeader("X-Forwarded-Host") == null
                ? request.getServerPort()
                : isSecure() ? HTTPS_PORT : HTTP_PORT;
    }

    private static String first(HttpServletRequest request, String name) {
        var values = values(request, name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// A header may come several times, and each time with several values.
    private static List<String> values(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getRemoteHost() {
        return address;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return HTTPS.equals(scheme);
    }

    @Override
    public String getServerName() {
        return host;
    }

    @Override
    public int getServerPort() {
        return port;
    }

    @Override
    public StringBuffer getRequestURL() {
        boolean usual = port == (isSecure() ? HTTPS_PORT : HTTP_PORT);
        return new StringBuffer(scheme)
                .append("://")
                .append(host)
                .append(usual ? "" : ":" + port)
                .append(getRequestURI());
    }
}
