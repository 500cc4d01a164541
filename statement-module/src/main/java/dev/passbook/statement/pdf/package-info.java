/// Where PDFBox ends: a hostile file goes in, words with their places on the page come out. Knows nothing of
/// banks.
@NullMarked
package dev.passbook.statement.pdf;

import org.jspecify.annotations.NullMarked;
