/// Workbooks for people who read about one account: what the contract's report links lead to.
@NullMarked
package dev.passbook.analysis.report;

import org.jspecify.annotations.NullMarked;
