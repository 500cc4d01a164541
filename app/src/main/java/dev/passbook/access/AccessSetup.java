package dev.passbook.access;

import static dev.passbook.access.jooq.Tables.API_KEY;

import dev.passbook.sealing.SealedColumn;
import dev.passbook.tenancy.Callers;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Everything needs a key, except the health of the server, the WebSocket handshake, whose key comes after it,
/// files and prepared uploads, which need a ticket, and the reference of the REST calls and the page to write
/// GraphQL on, which say nothing of anybody. What a key may do is up to its scopes.
///
/// In their order: how the call got here, whether it was encrypted, whose key it shows, what that may do, how
/// often.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessSettings.class, Limits.class})
class AccessSetup {

    private static final String[] OPEN = {
        "/actuator/health/**",
        "/graphql-ws",
        "/files/**",
        "/uploads/*",
        "/openapi.yaml",
        "/docs",
        "/docs/**",
        "/graphiql",
        "/graphiql/*"
    };

    @Bean
    FilterRegistrationBean<Forwarding> forwarding(AccessSettings settings) {
        var filter = new FilterRegistrationBean<>(new Forwarding(new TrustedProxies(settings.trustedProxies())));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PlainHttp> plainHttp(AccessSettings settings) {
        var filter = new FilterRegistrationBean<>(new PlainHttp(settings.https()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /// The defaults of Spring Security forbid guessing of types, framing and storing; an answer that came
    /// encrypted asks to be asked for so again.
    @Bean
    SecurityFilterChain access(HttpSecurity http, KeyCheck check, Allowances allowances) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new KeyFilter(check), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new Throttle(allowances), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint((_, response, _) -> Refusals.unauthorized(response))
                                .accessDeniedHandler((_, response, _) -> Refusals.forbidden(response)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access((authentication, call) -> decide(authentication.get(), call)))
                .build();
    }

    /// There are no users with passwords here; without this bean Spring Boot would make one up and log its
    /// password.
    @Bean
    AuthenticationManager noPasswords() {
        return _ -> {
            throw new BadCredentialsException("Callers are identified by keys only");
        };
    }

    @Bean
    SealedColumn<UUID> sealedTokenSecrets() {
        return new SealedColumn<>(API_KEY, API_KEY.ID, API_KEY.TOKEN_SECRET, ApiKeys::tokenSecretOf);
    }

    private static AuthorizationResult decide(Authentication authentication, RequestAuthorizationContext call) {
        return new AuthorizationDecision(Callers.of(authentication)
                .filter(caller -> Calls.isWithin(caller, call.getRequest()))
                .isPresent());
    }
}
