package dev.passbook.statement.pdf;

/// Follows the brackets around marked content, some of which hide what is inside of them.
final class HiddenContent {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private int depth;
    private int hiddenFrom = NOWHERE;

    void begin(boolean hidden) {
        depth++;
        if (hidden) {
            hiddenFrom = Math.min(hiddenFrom, depth);
        }
    }

    /// One end too many is no harm.
    void end() {
        depth = Math.max(0, depth - 1);
        if (depth < hiddenFrom) {
            hiddenFrom = NOWHERE;
        }
    }

    boolean isHere() {
        return depth >= hiddenFrom;
    }
}
