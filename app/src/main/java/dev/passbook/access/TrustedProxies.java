package dev.passbook.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// The proxies whose word is taken for where a call comes from and how.
final class TrustedProxies {

    private final List<IpAddressMatcher> ranges;

    /// @param ranges addresses and networks: `127.0.0.1`, `10.0.0.0/8`, `fd00::/8`
    /// @throws IllegalArgumentException when one is neither
    TrustedProxies(Collection<String> ranges) {
        this.ranges = ranges.stream()
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    boolean trust(String address) {
        return Origin.isAddress(address) && ranges.stream().anyMatch(range -> range.matches(address));
    }

    /// The client's address: going back from the last hop, the first that is not one of ours. What stands before
    /// it anybody may have written, and what stands before something that is no address too.
    ///
    /// @param hops the values of `X-Forwarded-For`, in their order
    /// @param last from where the call reached this server
    String client(List<String> hops, String last) {
        var client = last;
        for (var hop : hops.reversed()) {
            if (!trust(client) || !Origin.isAddress(hop)) {
                return client;
            }
            client = hop;
        }
        return client;
    }
}
