/// Calls to addresses that callers name, which must never reach into our own network.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
