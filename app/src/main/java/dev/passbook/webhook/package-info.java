/// Calls to a tenant's own server when a statement has ended.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "rest",
            "sealing",
            "journal",
            "outbound",
            "entity",
            "statement",
            "statement::progress"
        })
package dev.passbook.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
