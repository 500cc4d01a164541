/// Follows every call and notes in the audit log who read and changed what.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "audit", "paging", "rest", "statement", "entity"})
package dev.passbook.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
