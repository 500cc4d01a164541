/// Relay connections: bounded slices of a list that is ordered by a growing position.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
