package dev.passbook.graph;

import java.util.List;

/// A failure that a client is to expect: `UserError` of the schema. Its class is named like its type there. What
/// was sent is not repeated in it: that may be anything.
public interface UserError {

    /// A sentence for a person.
    String message();

    /// Where in the arguments it is: `input`, then the field.
    List<String> path();
}
