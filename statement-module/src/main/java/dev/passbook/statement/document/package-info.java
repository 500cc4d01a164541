/// The uploaded files and their passwords, sealed before they reach the database.
@NullMarked
@NamedInterface("document")
package dev.passbook.statement.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
