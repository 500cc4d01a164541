package dev.passbook.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Makes sure that somebody can call a new server: with the key that the environment names (`PASSBOOK_API_KEY`), or
/// with one that is made when there is none at all and printed this once.
@Component
class FirstKey implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);

    private static final String TENANT = "default";

    private final ApiKeys keys;
    private final String configured;

    FirstKey(ApiKeys keys, @Value("${passbook.api-key:}") String configured) {
        this.keys = keys;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!configured.isBlank()) {
            keys.ensure(configured.strip(), TENANT, "environment");
        } else if (keys.none()) {
            var key = keys.generate();
            keys.ensure(key, TENANT, "first");
            LOG.warn("Your API key, shown this once: {}", key);
        }
    }
}
