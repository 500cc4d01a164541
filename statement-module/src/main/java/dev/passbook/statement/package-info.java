/// Statements: taken in, read, proved by their own arithmetic, and followed until they are done.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"entity", "tenancy", "rest", "paging", "sealing", "journal", "audit", "outbound", "graph"
        })
package dev.passbook.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
