/// A page for people who write GraphQL, `/graphiql`: GraphiQL, with everything it needs from this server.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
