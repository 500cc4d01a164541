/// How every REST call of the house speaks: bodies, field errors, pages and failures as the framework of the
/// original (Django REST Framework) has them, so that clients which look at the bytes see no difference.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.passbook.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
