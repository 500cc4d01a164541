package dev.passbook.outbound;

import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the client. The operator may open two things: ranges of the own network that may be called
/// (`passbook.outbound.trusted-networks`, CIDR, for receivers inside), and the certificates that are trusted
/// beside the usual ones (`passbook.outbound.ssl-bundle`, a bundle of Spring Boot).
@Configuration(proxyBeanMethods = false)
class OutboundSetup {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout SILENCE = Timeout.ofSeconds(30);
    private static final int MOST_CONNECTIONS = 64;

    @Bean
    Outbound outbound(
            @Value("${passbook.outbound.trusted-networks:}") List<String> trusted,
            @Value("${passbook.outbound.ssl-bundle:}") String bundle,
            SslBundles bundles) {
        return new Outbound(client(new GuardedNames(new PublicAddresses(trusted)), tls(bundle, bundles)));
    }

    static CloseableHttpClient client(GuardedNames names, TlsSocketStrategy tls) {
        var patience = RequestConfig.custom()
                .setRedirectsEnabled(false)
                .setConnectionRequestTimeout(SILENCE)
                .setResponseTimeout(SILENCE)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections(names, tls))
                .setDefaultRequestConfig(patience)
                // one that stays open would spare the next call the check of its address
                .setConnectionReuseStrategy((_, _, _) -> false)
                .setUserAgent("Passbook")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(GuardedNames names, TlsSocketStrategy tls) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(tls)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS / 4)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(SILENCE)
                        .build())
                .build();
    }

    private static TlsSocketStrategy tls(String bundle, SslBundles bundles) {
        return bundle.isBlank()
                ? DefaultClientTlsStrategy.createDefault()
                : new DefaultClientTlsStrategy(bundles.getBundle(bundle).createSslContext());
    }
}
