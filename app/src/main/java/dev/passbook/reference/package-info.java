/// The REST side described for its callers: the document (OpenAPI 3.1) and a viewer that needs no other server.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
