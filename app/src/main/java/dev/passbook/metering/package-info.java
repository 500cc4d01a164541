/// Bounds what one GraphQL operation may ask for: how deep, how much, and how much may be written to ask for it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.metering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
