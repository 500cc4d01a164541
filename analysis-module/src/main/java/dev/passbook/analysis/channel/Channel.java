package dev.passbook.analysis.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How the money of a transaction moved: the 23 values of the wire contract.
public enum Channel {
    UPI,
    SALARY,
    REFUND,
    PAYMENT_GATEWAY_PURCHASE,
    /// A cheque that the holder deposited came back: the credit is taken away again.
    OUTWARD_CHEQUE_BOUNCE,
    /// A cheque that the holder issued came back: the debit is given back.
    INWARD_CHEQUE_BOUNCE,
    NET_BANKING_TRANSFER,
    INVESTMENT,
    INVESTMENT_CASHIN,
    INTERNATIONAL_TRANSACTION_ARBITRAGE,
    DEBIT_CARD,
    CHQ,
    CASH_WITHDRAWL,
    CASH_DEPOSIT,
    BILL_PAYMENT,
    BANK_INTEREST,
    BANK_CHARGE,
    /// A returned NACH or ECS debit is given back. The fee for it is a [#BANK_CHARGE].
    AUTO_DEBIT_PAYMENT_BOUNCE,
    AUTO_DEBIT_PAYMENT,
    SELF_TRANSFER,
    DEMAND_DRAFT,
    AUTO_CREDIT,
    OTHERS;

    private final String wire = "OTHERS".equals(name()) ? "Others" : name().toLowerCase(Locale.ROOT);

    /// The spelling of the contract: `cash_withdrawl`, `Others`.
    @JsonValue
    public String wire() {
        return wire;
    }
}
