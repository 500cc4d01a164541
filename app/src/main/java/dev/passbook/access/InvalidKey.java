package dev.passbook.access;

/// A key that cannot be made as it is wished.
class InvalidKey extends IllegalArgumentException {

    private final String field;

    /// @param field what is wrong: `name`, `scopes`, `expires_at`, `tenant`
    InvalidKey(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
