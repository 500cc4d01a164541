package dev.passbook.statement.layout;

/// What one amount cell says.
///
/// @param paise the value in hundredths of the currency, negative when printed with a minus or in brackets
/// @param mark the Dr or Cr printed with it
/// @param plain whether it is digits alone, which only the column it stands in can tell from a reference number
record Amount(long paise, Mark mark, boolean plain) {

    /// The words Dr and Cr as printed beside a number.
    enum Mark {
        NONE,
        DEBIT,
        CREDIT
    }

    /// The value as a balance: overdrawn (Dr) is negative.
    long asBalance() {
        return mark == Mark.DEBIT ? -Math.abs(paise) : paise;
    }

    Amount marked(Mark other) {
        return new Amount(paise, other, false);
    }

    Amount negated() {
        return new Amount(-paise, mark, false);
    }

    Amount withCurrency() {
        return new Amount(paise, mark, false);
    }
}
