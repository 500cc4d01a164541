/// Payments that failed, each counted once however many rows it left.
@NullMarked
package dev.passbook.analysis.bounce;

import org.jspecify.annotations.NullMarked;
