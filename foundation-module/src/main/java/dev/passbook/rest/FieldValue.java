package dev.passbook.rest;

/// What one field of a body may hold, whichever of the three content types it came in.
sealed interface FieldValue {

    /// A form field, or a string or number of a JSON body.
    record Text(String value) implements FieldValue {}

    /// `true` or `false` of a JSON body.
    record Truth(boolean value) implements FieldValue {}

    /// A part of a multipart body that has a file name.
    record File(FilePart part) implements FieldValue {}

    /// An array or object of a JSON body: no field of ours takes one.
    record Compound() implements FieldValue {}
}
