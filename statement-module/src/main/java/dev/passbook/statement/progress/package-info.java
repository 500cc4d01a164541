/// How far each statement is: the durable record, the steps of work that move it on, and the live feed of its
/// changes.
@NullMarked
@NamedInterface("progress")
package dev.passbook.statement.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
