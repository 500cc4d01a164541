package dev.passbook.statement.pdf;

import java.util.List;

/// How a page was painted, stroke after stroke: what [Page] shows flat, in layers.
///
/// @param page from 1
/// @param marks those of the page itself, the lowest first
/// @param overlays what was laid on top of the page afterwards, the lowest first
public record Painting(int page, List<Mark> marks, List<Overlay> overlays) {

    public Painting {
        marks = List.copyOf(marks);
        overlays = List.copyOf(overlays);
    }

    /// An annotation or the field of a form: viewers show it, but it is no part of the page.
    ///
    /// @param kind as the format calls it: `FreeText`, `Stamp`, `Ink`, `Widget`, ...
    /// @param box the place it claims, in points as the page is shown
    /// @param signature whether it is the field of a digital signature
    /// @param marks what it shows, the lowest first; no drawings of a page
    public record Overlay(String kind, Box box, boolean signature, List<Mark> marks) {

        public Overlay {
            marks = List.copyOf(marks);
        }
    }
}
