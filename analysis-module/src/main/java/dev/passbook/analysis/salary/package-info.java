/// Which credits are pay, whether the narration says so or not.
@NullMarked
package dev.passbook.analysis.salary;

import org.jspecify.annotations.NullMarked;
