import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import dev.passbook.Passbook;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Writes down which modules there are, for the server that is being built. One that has to find out for itself
/// looks through all classes at each start, which takes longer than everything else.
class ModuleMetadata {

    public static void main(String[] arguments) {
        var modules = ApplicationModules.of(Passbook.class, Predicates.resideInAPackage("dev.passbook.fixtures.."));
        new Documenter(modules).writeModuleMetadata();
    }
}
