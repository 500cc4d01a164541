/// Statements: taken in, read, proved by their own arithmetic, and followed until they are done.
@NullMarked
@ApplicationModule(allowedDependencies = {"entity", "entity::rest", "entity::paging"})
package dev.passbook.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
