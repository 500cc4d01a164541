package dev.passbook.analysis.override;

import dev.passbook.analysis.channel.Channel;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is special about a transaction: the contract's finer words for channels, and none of them. Most of them
/// say something about one channel or one kind of merchant, and nothing about any other.
public enum Description implements Word {
    NONE("Nothing special", EnumSet.allOf(Channel.class), null),
    PENALTY_CHARGE("A fee for holding too little", Channel.BANK_CHARGE),
    ACH_BOUNCE_CHARGE("The fee for a returned mandate", Channel.BANK_CHARGE),
    CHQ_BOUNCE_CHARGE("The fee for a returned cheque", Channel.BANK_CHARGE),
    /// What passes between the account and a lender cannot be any of these at the same time.
    LENDER_TRANSACTION(
            "An instalment, or money lent",
            EnumSet.complementOf(EnumSet.of(
                    Channel.BANK_CHARGE,
                    Channel.BANK_INTEREST,
                    Channel.CASH_DEPOSIT,
                    Channel.CASH_WITHDRAWL,
                    Channel.INVESTMENT,
                    Channel.INVESTMENT_CASHIN,
                    Channel.SALARY,
                    Channel.SELF_TRANSFER)),
            MerchantCategory.LOANS),
    CREDIT_CARD_BILL("The bill of a credit card", EnumSet.of(Channel.BILL_PAYMENT), MerchantCategory.BILLS),
    TELCO_BILL("Telephone, internet", EnumSet.of(Channel.BILL_PAYMENT), MerchantCategory.BILLS),
    ELECTRIC_BILL("Electricity", EnumSet.of(Channel.BILL_PAYMENT), MerchantCategory.BILLS),
    DEPOSIT_BY_MACHINE("Cash put into a machine", Channel.CASH_DEPOSIT),
    DEPOSIT_MACHINE_WORDS("Cash of which the narration names a machine", Channel.CASH_DEPOSIT),
    CHQ_BOUNCE_INSUFF_FUNDS(
            "A cheque returned for lack of funds",
            EnumSet.of(Channel.INWARD_CHEQUE_BOUNCE, Channel.OUTWARD_CHEQUE_BOUNCE),
            null),
    NEFT_RETURN("A transfer that came back", Channel.REFUND),
    SELF_TRANSFER("A transfer between own accounts", Channel.SELF_TRANSFER);

    private final String meaning;
    private final Set<Channel> channels;
    private final @Nullable MerchantCategory category;
    private final String wire = "NONE".equals(name()) ? "" : name().toLowerCase(Locale.ROOT);

    Description(String meaning, Channel channel) {
        this(meaning, EnumSet.of(channel), null);
    }

    Description(String meaning, Set<Channel> channels, @Nullable MerchantCategory category) {
        this.meaning = meaning;
        this.channels = channels;
        this.category = category;
    }

    /// @param wire the contract's spelling; empty for [#NONE]
    public static Optional<Description> of(String wire) {
        return Arrays.stream(values())
                .filter(description -> description.wire.equals(wire))
                .findFirst();
    }

    /// Whether it says something about such a transaction.
    boolean goesWith(Channel channel) {
        return channels.contains(channel);
    }

    boolean goesWith(MerchantCategory category) {
        return this.category == null || this.category == category;
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
