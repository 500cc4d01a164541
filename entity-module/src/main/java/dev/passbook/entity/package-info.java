/// The entities that statements are uploaded to, each owned by the tenant that created it.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "rest", "paging", "graph"})
package dev.passbook.entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
