/// Who is on the other side of a transaction, as far as its narration tells.
///
/// The words that stand beside names are data in `rules/counterparties.yaml`; the order in which banks write the
/// parts of a narration is [Form].
@NullMarked
package dev.passbook.analysis.counterparty;

import org.jspecify.annotations.NullMarked;
