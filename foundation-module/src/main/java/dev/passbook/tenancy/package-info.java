/// Whose things are whose: tenants, and the callers that act for them.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
