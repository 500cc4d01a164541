/// How well and how fast statements are read, measured: [Accuracy] against known truth, [Speed] beside other
/// readers.
///
/// Not part of the server. Everything goes through what the statement module makes public, in the order in which
/// the server calls it.
@NullMarked
package dev.passbook.benchmarks;

import org.jspecify.annotations.NullMarked;
