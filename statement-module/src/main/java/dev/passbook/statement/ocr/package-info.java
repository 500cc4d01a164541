/// Reads scanned pages: from the picture of a page to the same words that a page of text has.
@NullMarked
package dev.passbook.statement.ocr;

import org.jspecify.annotations.NullMarked;
