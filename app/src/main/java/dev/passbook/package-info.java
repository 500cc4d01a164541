/// The server: its modules put together.
@NullMarked
package dev.passbook;

import org.jspecify.annotations.NullMarked;
