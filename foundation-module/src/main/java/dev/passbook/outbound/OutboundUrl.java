package dev.passbook.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// An address that somebody outside named: absolute, `https`, with a host and without a user or a fragment.
/// Nothing is said yet about where the host lies; that is looked at when a connection is made.
public final class OutboundUrl {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;

    private final URI uri;

    private OutboundUrl(URI uri) {
        this.uri = uri;
    }

    /// @return empty for what is no such address
    public static Optional<OutboundUrl> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text.strip()))
                    .filter(OutboundUrl::isCallable)
                    .map(OutboundUrl::new);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Where a redirect leads, seen from here; empty when it leads to what must not be called.
    Optional<OutboundUrl> follow(String location) {
        try {
            return location.length() > LONGEST
                    ? Optional.empty()
                    : parse(uri.resolve(new URI(location.strip())).toString());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Lower case, an IPv6 address without its brackets.
    public String host() {
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    URI uri() {
        return uri;
    }

    private static boolean isCallable(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= HIGHEST_PORT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutboundUrl that && uri.equals(that.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /// Without path and query, which may hold a secret.
    @Override
    public String toString() {
        return "https://" + uri.getRawAuthority();
    }
}
