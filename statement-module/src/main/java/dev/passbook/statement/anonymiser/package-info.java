/// Turns somebody's bank statement into one that can be shown around: the same layout with the same sums, of
/// nobody.
///
/// A statement that is read wrongly cannot be reported, for it may not leave the house. So a new file is drawn,
/// which holds nothing of the old one but where its words stand, its ruling lines and those words and figures
/// that say nothing about a person. What is not known to be harmless is replaced.
///
/// Beside `statement.pdf`, this is the only package that touches PDFBox: it has to draw, and it has to follow the
/// strokes of a page, which nobody who reads words needs.
@NullMarked
@NamedInterface("anonymiser")
package dev.passbook.statement.anonymiser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
