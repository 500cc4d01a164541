package dev.passbook.analysis.expense;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Names the category of a debit. The contract mixes kinds of merchants with ways of paying: where the merchant is
/// known it tells, otherwise the channel.
final class ExpenseCategory {

    /// What a narration names beside these is a place or a reason, not a merchant who was paid.
    private static final Set<Channel> CHANNEL_DECIDES =
            EnumSet.of(Channel.CASH_WITHDRAWL, Channel.SELF_TRANSFER, Channel.BANK_CHARGE);

    private ExpenseCategory() {}

    static String of(LedgerRow row) {
        return CHANNEL_DECIDES.contains(row.channel()) ? ofChannel(row.channel()) : ofMerchant(row);
    }

    private static String ofMerchant(LedgerRow row) {
        if (row.description().equals("lender_transaction")) {
            return "Loans";
        }
        var category = row.merchantCategory();
        return category.isBlank() ? ofChannel(row.channel()) : capitalised(category);
    }

    private static String ofChannel(Channel channel) {
        return switch (channel) {
            case UPI, NET_BANKING_TRANSFER, SELF_TRANSFER, CHQ, DEMAND_DRAFT -> "Transfers";
            case CASH_WITHDRAWL -> "Cash";
            case BILL_PAYMENT -> "Bills";
            case INVESTMENT -> "Investments";
            case BANK_CHARGE -> "Bank Charges";
            case SALARY,
                    REFUND,
                    PAYMENT_GATEWAY_PURCHASE,
                    OUTWARD_CHEQUE_BOUNCE,
                    INWARD_CHEQUE_BOUNCE,
                    INVESTMENT_CASHIN,
                    INTERNATIONAL_TRANSACTION_ARBITRAGE,
                    DEBIT_CARD,
                    CASH_DEPOSIT,
                    BANK_INTEREST,
                    AUTO_DEBIT_PAYMENT_BOUNCE,
                    AUTO_DEBIT_PAYMENT,
                    AUTO_CREDIT,
                    OTHERS -> "Others";
        };
    }

    private static String capitalised(String category) {
        return category.substring(0, 1).toUpperCase(Locale.ROOT) + category.substring(1);
    }
}
