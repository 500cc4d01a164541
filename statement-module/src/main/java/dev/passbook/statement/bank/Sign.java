package dev.passbook.statement.bank;

import dev.passbook.statement.pdf.DocumentFacts;
import java.util.stream.Stream;

/// One way to tell whose statement a document is.
@FunctionalInterface
interface Sign {

    Stream<Evidence> in(Zones zones, DocumentFacts facts);
}
