/// Retries that are safe: a POST that is repeated under one `Idempotency-Key` is done once.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "sealing", "entity", "statement"})
package dev.passbook.retry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
