/// Attacks on the running server.
package dev.passbook.security;
