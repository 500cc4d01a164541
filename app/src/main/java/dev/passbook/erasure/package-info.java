/// Erasure of everything about a borrower, with a receipt.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "audit", "rest", "graph", "entity"})
package dev.passbook.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
