package dev.passbook.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Makes sure that somebody can call a new server: with the key that the environment names (`PASSBOOK_API_KEY`),
/// or with one that is made when there is none at all and printed this once.
///
/// A made-up key that others may come to as well, as `try-me`, is fine for a first try and opens the server to
/// programs on the same machine only.
@Component
@ConditionalOnBooleanProperty(name = KeyCommand.RUNNING, havingValue = false, matchIfMissing = true)
class FirstKey implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);

    private static final String TENANT = "default";

    private final ApiKeys keys;
    private final String configured;

    FirstKey(ApiKeys keys, @Value("${passbook.api-key:}") String configured) {
        this.keys = keys;
        this.configured = configured.strip();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!configured.isEmpty()) {
            ensure();
        } else if (keys.none()) {
            var key = new Secrets().make("pb_");
            keys.ensure(key, TENANT, "first");
            LOG.warn("Your API key, shown this once: {}", key);
        }
    }

    private void ensure() {
        keys.ensure(configured, TENANT, "environment");
        if (Secrets.isGuessable(configured)) {
            LOG.warn("PASSBOOK_API_KEY can be guessed: it is accepted from this machine only."
                    + " Make a real one: java -jar passbook.jar keys create --tenant default --name NAME");
        }
    }
}
