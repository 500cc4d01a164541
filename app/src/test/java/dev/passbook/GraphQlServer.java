package dev.passbook;

import dev.passbook.access.Strangers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// A test of the GraphQL side as it is by default, on a server that all such tests share.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + GraphQlServer.KEY,
            "spring.datasource.url=jdbc:h2:mem:graphqlserver;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import({Strangers.class, ShiftedClock.class})
@interface GraphQlServer {

    String KEY = "graphql-server-key";
}
