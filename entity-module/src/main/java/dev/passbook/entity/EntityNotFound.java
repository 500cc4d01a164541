package dev.passbook.entity;

import dev.passbook.graph.UserError;
import java.util.List;

/// What mutations answer whose input names an entity that is not the caller's: `EntityNotFound` of the schema.
public record EntityNotFound() implements UserError {

    @Override
    public String message() {
        return "You have no such entity.";
    }

    @Override
    public List<String> path() {
        return List.of("input", "entityId");
    }
}
