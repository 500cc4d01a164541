package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;

/// The graphics states that were saved, a stack for each stream: what a form does not restore ends with it, and it
/// cannot restore what it has not saved.
final class StateStack {

    private final List<TextState> states = new ArrayList<>(List.of(new TextState()));
    private TextState current = states.getFirst();
    private int top;
    private int floor;

    TextState current() {
        return current;
    }

    /// How many states the current stream has, its first one included.
    int size() {
        return top - floor + 1;
    }

    void save() {
        if (++top == states.size()) {
            states.add(new TextState());
        }
        states.get(top).copy(current);
        current = states.get(top);
    }

    /// One too many is no harm.
    void restore() {
        if (top > floor) {
            current = states.get(--top);
        }
    }

    /// @return to be given to [#leave]
    int enter() {
        var outer = floor;
        save();
        floor = top;
        return outer;
    }

    void leave(int outer) {
        top = floor - 1;
        floor = outer;
        current = states.get(top);
    }
}
