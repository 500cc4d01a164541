/// What happened, in order: one durable log of events for each tenant, which subscriptions and webhooks read.
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy"})
package dev.passbook.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
