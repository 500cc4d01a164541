package dev.passbook.statement.bank;

import java.nio.file.Path;

/// What is known of the banks, as it is now.
@FunctionalInterface
public interface BankDirectories {

    Banks current();

    /// The shipped templates and no others.
    ///
    /// @throws IllegalStateException naming the file and the place in it that is wrong
    static BankDirectories shipped() {
        var banks = new Banks(new BankDirectory());
        return () -> banks;
    }

    /// The shipped templates, except where the folder holds one of the same bank: ADR 0012. Files may come, change
    /// and go while the server runs; what they say then is in force some two seconds later.
    ///
    /// @throws IllegalStateException naming each file of the folder that is wrong, and the line
    static BankDirectories watching(Path folder) {
        return new WatchedTemplates(folder.toAbsolutePath()).start();
    }
}
