package dev.passbook.analysis.counterparty;

/// What stands between two separators of a narration.
///
/// @param text a name in capitals with single spaces; empty for what cannot be one
record Piece(String text, Sort sort) {

    static final Piece REFERENCE = new Piece("", Sort.REFERENCE);
    static final Piece NOISE = new Piece("", Sort.NOISE);

    boolean isName() {
        return sort == Sort.NAME;
    }

    boolean isBank() {
        return sort == Sort.BANK;
    }

    boolean isReference() {
        return sort == Sort.REFERENCE;
    }

    boolean isAddress() {
        return sort == Sort.ADDRESS;
    }
}
