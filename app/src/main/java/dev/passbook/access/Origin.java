package dev.passbook.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/// Where a call comes from.
///
/// @param address of the client, as far as trusted proxies tell
/// @param local whether a program on this machine made it: no proxy had it in hand
record Origin(String address, boolean local) {

    /// What proxies add. A local call that carries one of these was not made here.
    private static final List<String> TRACES =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

    private static final int NETWORK_BYTES = 8;

    static Origin of(HttpServletRequest request) {
        var direct = TRACES.stream().allMatch(name -> request.getHeader(name) == null);
        return new Origin(request.getRemoteAddr(), direct && isLoopback(request.getRemoteAddr()));
    }

    static Origin of(String address, HttpHeaders headers) {
        var direct = TRACES.stream().noneMatch(headers::containsHeader);
        return new Origin(address, direct && isLoopback(address));
    }

    /// Whom limits are kept for: the address, or the network of an IPv6 address, of which everybody has many.
    String network() {
        return literal(address)
                .filter(Inet6Address.class::isInstance)
                .map(v6 -> HexFormat.of().formatHex(v6.getAddress(), 0, NETWORK_BYTES))
                .orElse(address);
    }

    /// Whether a text is an address, rather than a name that somebody would have to be asked about.
    static boolean isAddress(String text) {
        return literal(text).isPresent();
    }

    private static boolean isLoopback(String address) {
        return literal(address).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
