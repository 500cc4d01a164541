/// What the server is made of, and what is known against it.
@org.jspecify.annotations.NullMarked
package dev.passbook.supply;
