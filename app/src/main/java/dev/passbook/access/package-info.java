/// Who may call: tenants and their keys, checked before anything else happens.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "rest", "sealing", "audit"})
package dev.passbook.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
