/// What callers correct of the rules' verdicts, and the words they may use for it.
@NullMarked
package dev.passbook.analysis.override;

import org.jspecify.annotations.NullMarked;
