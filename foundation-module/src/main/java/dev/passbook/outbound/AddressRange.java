package dev.passbook.outbound;

import java.net.InetAddress;
import java.util.BitSet;

/// A range of addresses of one family.
///
/// @param network the first address
/// @param bits how many leading bits all its addresses have in common
record AddressRange(InetAddress network, int bits) {

    AddressRange {
        if (bits < 0 || bits > network.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("%s has no %d bits".formatted(network, bits));
        }
    }

    /// @param cidr `10.0.0.0/8`, `fc00::/7`, or a single address
    /// @throws IllegalArgumentException when it is none
    static AddressRange parse(String cidr) {
        var slash = cidr.indexOf('/');
        var network = InetAddress.ofLiteral(
                cidr.substring(0, slash < 0 ? cidr.length() : slash).strip());
        var bits = slash < 0
                ? network.getAddress().length * Byte.SIZE
                : Integer.parseInt(cidr.substring(slash + 1).strip());
        return new AddressRange(network, bits);
    }

    boolean contains(InetAddress address) {
        var other = address.getAddress();
        var own = network.getAddress();
        return other.length == own.length && prefix(own).equals(prefix(other));
    }

    private BitSet prefix(byte[] address) {
        var prefix = new BitSet(bits);
        for (int bit = 0; bit < bits; bit++) {
            prefix.set(bit, (address[bit / Byte.SIZE] & (0x80 >> bit % Byte.SIZE)) != 0);
        }
        return prefix;
    }
}
