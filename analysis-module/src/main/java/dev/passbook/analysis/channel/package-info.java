/// What one row of a statement is, judged by its narration: the channel, the description and the kind of merchant.
///
/// The rules are data in `rules/*.yaml`; this package reads them once and applies them in their order.
@NullMarked
package dev.passbook.analysis.channel;

import org.jspecify.annotations.NullMarked;
