package dev.passbook.statement.ocr;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the source of pages into the context, and keeps the server from starting with a recognition that cannot
/// work.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OcrSettings.class)
class OcrSetup {

    @Bean
    PageSource pageSource(OcrSettings settings) {
        return PageSource.by(settings);
    }
}
