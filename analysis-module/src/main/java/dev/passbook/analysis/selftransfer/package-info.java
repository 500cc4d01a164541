/// Money that only moved between accounts of one holder.
@NullMarked
package dev.passbook.analysis.selftransfer;

import org.jspecify.annotations.NullMarked;
