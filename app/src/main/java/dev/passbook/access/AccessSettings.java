package dev.passbook.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// From where and how callers may reach the server: `passbook.https` and `passbook.trusted-proxies`.
///
/// @param https who may call without encryption
/// @param trustedProxies addresses and networks (`10.0.0.0/8`) whose `X-Forwarded-*` headers are believed
@ConfigurationProperties("passbook")
record AccessSettings(
        @DefaultValue("LOOPBACK") Https https, @DefaultValue List<String> trustedProxies) {

    /// Who may call without encryption.
    enum Https {
        /// Nobody; only the health of the server is told to programs on the same machine.
        REQUIRED,
        /// Programs on the same machine.
        LOOPBACK,
        /// Everybody: for networks that encrypt by themselves, and for nothing else.
        OFF
    }
}
