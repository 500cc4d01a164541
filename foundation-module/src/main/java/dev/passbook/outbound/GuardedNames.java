package dev.passbook.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/// Resolves names for the client, which connects to these very addresses: no second look at the name service lies
/// between the check and the connection, in which an attacker could change the answer.
final class GuardedNames implements DnsResolver {

    private final PublicAddresses addresses;

    GuardedNames(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    /// One forbidden address among public ones is enough to refuse: an honest name has no use for it.
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        if (!Arrays.stream(found).allMatch(addresses::mayCall)) {
            throw new ForbiddenAddress(host);
        }
        return found;
    }

    /// Asked for by schemes of authentication only, of which we use none.
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
