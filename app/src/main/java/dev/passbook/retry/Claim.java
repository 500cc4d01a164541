package dev.passbook.retry;

import java.util.UUID;

/// Whether a request that came under a key is to be done.
sealed interface Claim {

    /// It is new, or nobody has answered it in all this time: do it, and store the answer under the claim.
    record Granted(UUID id) implements Claim {}

    /// It was done before.
    record Answered(StoredAnswer answer) implements Claim {}

    /// It is being done at this moment.
    record Running() implements Claim {}

    /// The key belongs to another request.
    record Taken() implements Claim {}
}
