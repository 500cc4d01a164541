/// What the rows of a statement mean to a lender.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "statement::progress",
            "statement::document",
            "statement::ticket",
            "entity",
            "tenancy",
            "masking",
            "rest",
            "paging",
            "sealing",
            "audit"
        })
package dev.passbook.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
