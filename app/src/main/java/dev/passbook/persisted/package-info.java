/// GraphQL documents that are named instead of sent: those that clients persist by themselves, or, where an
/// operator says so, none but those that the operator trusts.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.persisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
