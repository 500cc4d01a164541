package dev.passbook.access;

import dev.passbook.access.Admission.Admitted;
import dev.passbook.access.Admission.Blocked;
import dev.passbook.access.Admission.Unknown;
import org.springframework.stereotype.Component;

/// Decides whether what a caller shows lets it in.
@Component
class KeyCheck {

    private final KnownKeys known;
    private final ApiKeys keys;
    private final AccessTokens tokens;
    private final Allowance wrongKeys;

    KeyCheck(KnownKeys known, ApiKeys keys, AccessTokens tokens, Limits limits) {
        this.known = known;
        this.keys = keys;
        this.tokens = tokens;
        this.wrongKeys = new Allowance(limits.wrongKeysPerMinute());
    }

    /// An address that guesses is not answered any more, but for keys that were good not long ago: others may be
    /// behind the same address.
    ///
    /// @param needsServerHash whether the call is one for which a key may ask for `server-hash`
    Admission check(Shown shown, Origin origin, boolean needsServerHash) {
        var hash = Secrets.hash(shown.key());
        var wait = known.isKnown(hash) ? 0 : wrongKeys.wait(origin.network());
        if (wait > 0) {
            return new Blocked(wait);
        }
        return known.good(hash)
                .filter(_ -> origin.local() || !Secrets.isGuessable(shown.key()))
                .filter(key -> !needsServerHash || hasServerHash(key, shown))
                .filter(key -> hasToken(key, shown))
                .<Admission>map(key -> new Admitted(key.caller(), hash))
                .orElseGet(() -> wrong(origin));
    }

    /// Whether a key that let a caller in is still good.
    boolean isStillGood(Admitted admitted) {
        return known.good(admitted.hash()).isPresent();
    }

    private Admission wrong(Origin origin) {
        var wait = wrongKeys.take(origin.network());
        return wait > 0 ? new Blocked(wait) : new Unknown();
    }

    private static boolean hasServerHash(Key key, Shown shown) {
        var expected = key.layers().serverHash();
        return expected == null
                || shown.serverHash() != null
                        && Secrets.same(
                                expected, Secrets.hash(shown.serverHash().strip()));
    }

    private boolean hasToken(Key key, Shown shown) {
        return keys.tokenSecret(key)
                .map(secret -> tokens.isGood(shown.accessToken(), shown.timestamp(), secret))
                .orElse(true);
    }
}
