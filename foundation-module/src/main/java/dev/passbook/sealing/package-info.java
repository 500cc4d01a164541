/// Encryption of what must not lie open in the database.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
