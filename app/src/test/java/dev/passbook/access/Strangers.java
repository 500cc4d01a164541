package dev.passbook.access;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;

/// Makes keys of other tenants for tests.
@TestConfiguration
public class Strangers {

    private final ApiKeys keys;

    Strangers(ApiKeys keys) {
        this.keys = keys;
    }

    /// A key whose tenant has nothing to do with the one under test, on a server that was started without this
    /// class.
    public static void make(ApplicationContext server, String key) {
        new Strangers(server.getBean(ApiKeys.class)).make(key);
    }

    /// A key of a tenant that a test has for itself, as [#make(ApplicationContext, String)] makes one.
    public static void make(ApplicationContext server, String key, String tenant) {
        new Strangers(server.getBean(ApiKeys.class)).make(key, tenant);
    }

    /// A key whose tenant has nothing to do with the one under test.
    public void make(String key) {
        make(key, "stranger");
    }

    /// A key of a tenant that a test has for itself.
    public void make(String key, String tenant) {
        keys.ensure(key, tenant, "test");
    }

    /// Ends a key that was made here.
    public void revoke(String key) {
        keys.find(Secrets.hash(key)).ifPresent(found -> keys.revoke(found.tenant(), found.id()));
    }
}
