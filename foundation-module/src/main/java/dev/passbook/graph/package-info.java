/// What all parts of the GraphQL schema share: things that are found by nothing but their id, and failures that a
/// client is to expect.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package dev.passbook.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
