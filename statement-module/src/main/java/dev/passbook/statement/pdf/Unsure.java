package dev.passbook.statement.pdf;

/// The lean reader met something that it does not know how PDFBox would take: the page is PDFBox's.
///
/// Without a stack trace, for it is an outcome and no failure, and a hostile file may bring it about on every
/// page.
final class Unsure extends RuntimeException {

    Unsure(String what) {
        super(what, null, false, false);
    }
}
