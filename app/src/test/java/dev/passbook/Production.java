package dev.passbook;

import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.modulith.core.ApplicationModules;

/// The modules of the server, without the fixtures that tests share.
final class Production {

    private Production() {}

    static ApplicationModules modules() {
        return ApplicationModules.of(Passbook.class, JavaClass.Predicates.resideInAPackage("dev.passbook.fixtures.."));
    }
}
