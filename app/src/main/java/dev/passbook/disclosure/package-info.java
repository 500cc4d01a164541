/// What callers get to see: whether the scopes of their key reach for a field, and masked where they do not reach
/// for what says who the borrower is. It works on answers, after everything was worked out, so that figures never
/// differ.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "masking", "entity", "statement"})
package dev.passbook.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
