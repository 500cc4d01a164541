/// A module that does what modules may not, so that a test can see the verification catch it.
@ApplicationModule(allowedDependencies = "statement")
package dev.passbook.trespasser;

import org.springframework.modulith.ApplicationModule;
