package dev.passbook.statement;

import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.statement.forensics.Forensics;
import dev.passbook.statement.fraud.MetadataFraud;
import dev.passbook.statement.identity.IdentityReader;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.PdfLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the plain classes that read documents into the context.
@Configuration(proxyBeanMethods = false)
class StatementSetup {

    @Bean
    PdfLimits pdfLimits(@Value("${passbook.uploads.time:10s}") Duration time) {
        return PdfLimits.defaults().within(time);
    }

    @Bean
    BankDirectories bankDirectories(@Value("${passbook.templates-directory:}") String templates) {
        return templates.isBlank() ? BankDirectories.shipped() : BankDirectories.watching(Path.of(templates));
    }

    @Bean
    IdentityReader identityReader() {
        return new IdentityReader();
    }

    @Bean
    MetadataFraud metadataFraud() {
        return new MetadataFraud();
    }

    /// Nobody waits for it, but a hostile document must not hold up the others.
    @Bean
    Forensics forensics(PdfLimits limits) {
        return new Forensics(limits, Duration.ofSeconds(30));
    }

    @Bean
    StatementReader statementReader() {
        return StatementReader.create();
    }
}
