package dev.passbook.outbound;

/// What became of a call.
public sealed interface Answer {

    /// The other side answered.
    ///
    /// @param status of HTTP; a redirect that was not followed is an answer like any other
    /// @param body at most as long as was asked for
    record Answered(int status, byte[] body) implements Answer {

        /// Tells nothing of the body.
        @Override
        public String toString() {
            return "Answered(%d, %d bytes)".formatted(status, body.length);
        }
    }

    /// The call was not made, or not to its end, because the address is one that must not be reached from here.
    ///
    /// @param reason in words for the operator; not for whoever named the address, whom it would tell about our
    /// network
    record Forbidden(String reason) implements Answer {}

    /// The other side sent more than was asked for; the rest was not read.
    record TooLarge() implements Answer {}

    /// There was no answer, or none in time.
    ///
    /// @param reason in words for the operator
    record Unreachable(String reason) implements Answer {}
}
