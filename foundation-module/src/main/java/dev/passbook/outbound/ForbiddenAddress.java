package dev.passbook.outbound;

import java.net.UnknownHostException;

/// A name leads to an address that must not be reached from here. It is a kind of unknown host, because that is
/// how resolving names fails.
final class ForbiddenAddress extends UnknownHostException {

    ForbiddenAddress(String host) {
        super("%s is not at a public address".formatted(host));
    }
}
