package dev.passbook.graph;

import java.util.List;

/// A field of an input that says nothing or cannot be kept.
public record InvalidInput(String field, String message) implements UserError {

    @Override
    public List<String> path() {
        return List.of("input", field);
    }
}
