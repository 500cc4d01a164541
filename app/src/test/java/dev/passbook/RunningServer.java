package dev.passbook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A test against the whole server as it is configured by default, but that few uploads may wait, on an embedded
/// database. All such tests share
/// one server, so each makes entities of its own and counts on nothing that others may have left.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + RunningServer.KEY,
            "passbook.uploads.waiting=4",
            "spring.datasource.url="
                    + "jdbc:h2:mem:shared;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
public @interface RunningServer {

    String KEY = "a-key-that-all-tests-of-the-shared-server-use";
}
