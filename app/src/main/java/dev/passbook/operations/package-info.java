/// What those who run the server look at: how requests are told apart in its log, and what waits to be done.
@NullMarked
@ApplicationModule(allowedDependencies = "journal")
package dev.passbook.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
