package dev.passbook.webhook;

import java.util.List;

/// Where a tenant wants to be called.
///
/// @param uploads whether for uploaded statements too; without it only for net banking, which there is none of
/// here
/// @param secrets to sign with, the newest first; more than one while one replaces another
record Webhook(String url, boolean uploads, List<String> secrets) {

    Webhook {
        secrets = List.copyOf(secrets);
    }

    /// Tells neither the address nor a secret.
    @Override
    public String toString() {
        return "Webhook(uploads: %s)".formatted(uploads);
    }
}
