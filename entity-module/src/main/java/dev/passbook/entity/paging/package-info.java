/// Relay connections: bounded slices of a list that is ordered by a growing position.
@NullMarked
@NamedInterface("paging")
package dev.passbook.entity.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
