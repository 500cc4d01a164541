/// What stands in the place of personal data for callers who may not see it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.masking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
