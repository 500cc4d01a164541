/// Links that open one file for a while without a key.
@NullMarked
@NamedInterface("ticket")
package dev.passbook.statement.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
