package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.Word;

/// A word of the copy.
///
/// @param place where and how the original stands
/// @param original its text in letters that can be drawn
/// @param text what the copy shows
record DisguisedWord(Word place, String original, String text) {

    boolean isReplaced() {
        return !text.equals(original);
    }
}
