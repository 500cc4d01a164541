package dev.passbook.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// Everything needs a key, except the health of the server, the WebSocket handshake, whose key comes after it, and
/// files, which need a ticket.
@Configuration(proxyBeanMethods = false)
class AccessSetup {

    private static final String REFUSAL = "{\"detail\":\"Authentication credentials were not provided.\"}";

    @Bean
    SecurityFilterChain access(HttpSecurity http, ApiKeys keys) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new KeyFilter(keys), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(AccessSetup::refuse))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health/**", "/graphql-ws", "/files/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /// There are no users with passwords here; without this bean Spring Boot would make one up and log its password.
    @Bean
    AuthenticationManager noPasswords() {
        return _ -> {
            throw new BadCredentialsException("Callers are identified by keys only");
        };
    }

    /// The answer of the original to a missing, incomplete or wrong key alike.
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "X-API-KEY");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(REFUSAL);
    }
}
