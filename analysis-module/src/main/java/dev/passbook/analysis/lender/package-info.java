/// What was borrowed, paid back and failed to be paid back.
@NullMarked
package dev.passbook.analysis.lender;

import org.jspecify.annotations.NullMarked;
