/// What comes or goes again and again between the account and one other party.
@NullMarked
package dev.passbook.analysis.recurring;

import org.jspecify.annotations.NullMarked;
