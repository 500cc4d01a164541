@NullMarked
package dev.passbook.statement.upload;

import org.jspecify.annotations.NullMarked;
