package dev.passbook.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Tells addresses of the public internet from all others: our own machine and network, and what cloud providers
/// answer secrets on (169.254.169.254 and its like lie in the link-local range).
///
/// The ranges are those of the special-purpose registries of IANA (RFC 6890) which are not globally reachable.
/// Addresses of IPv6 that carry one of IPv4 (NAT64, 6to4, IPv4-compatible) count as that one; Teredo is refused
/// as a whole.
final class PublicAddresses {

    private static final List<AddressRange> SPECIAL = ranges(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/128",
            "::1/128",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8"));

    private static final AddressRange NAT64 = AddressRange.parse("64:ff9b::/96");
    private static final AddressRange SIX_TO_FOUR = AddressRange.parse("2002::/16");
    private static final AddressRange COMPATIBLE = AddressRange.parse("::/96");

    /// Bytes of an address of IPv4.
    private static final int FOUR = 4;

    private final List<AddressRange> trusted;

    /// @param trusted ranges in CIDR notation that may be called although they are not public
    PublicAddresses(List<String> trusted) {
        this.trusted = ranges(trusted);
    }

    boolean mayCall(InetAddress address) {
        return lies(address, trusted) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return !lies(address, SPECIAL) && !hidesForbidden(address);
    }

    private static boolean hidesForbidden(InetAddress address) {
        if (NAT64.contains(address) || COMPATIBLE.contains(address)) {
            return !isPublic(carried(address, 12));
        }
        return SIX_TO_FOUR.contains(address) && !isPublic(carried(address, 2));
    }

    private static InetAddress carried(InetAddress address, int offset) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), offset, offset + FOUR));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean lies(InetAddress address, List<AddressRange> ranges) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(List<String> cidrs) {
        return cidrs.stream().map(AddressRange::parse).toList();
    }
}
