package dev.passbook;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts the server.
@SpringBootApplication
@Modulithic(systemName = "Passbook")
public class Passbook {

    public static void main(String[] arguments) {
        SpringApplication.run(Passbook.class, arguments);
    }
}
