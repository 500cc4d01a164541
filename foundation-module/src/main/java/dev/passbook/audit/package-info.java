/// Who read and changed what: a log that only grows.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "paging"})
package dev.passbook.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
