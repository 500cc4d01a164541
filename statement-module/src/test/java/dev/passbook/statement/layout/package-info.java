@NullMarked
package dev.passbook.statement.layout;

import org.jspecify.annotations.NullMarked;
