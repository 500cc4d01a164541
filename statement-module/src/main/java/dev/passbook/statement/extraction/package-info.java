/// Reading the rows of a statement that was taken in, after its uploader has got an answer.
@NullMarked
package dev.passbook.statement.extraction;

import org.jspecify.annotations.NullMarked;
