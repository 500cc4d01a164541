/// What the way in which a document was drawn betrays: text covered and written over, figures under annotations,
/// pages from elsewhere, changes after the signature. Knows neither PDFBox nor banks; every check is a function
/// of what `statement.pdf` read, and leaves alone what honest software does.
@NullMarked
package dev.passbook.statement.forensics;

import org.jspecify.annotations.NullMarked;
