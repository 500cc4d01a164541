package dev.passbook.analysis.override;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.statement.Direction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A channel as a caller may choose it.
///
/// @param directions which way money goes over it; a correction that says otherwise would drop the transaction
/// out of
///     every total
public record ChannelWord(Channel channel, String meaning, Set<Direction> directions) implements Word {

    public ChannelWord {
        directions = Set.copyOf(directions);
    }

    /// All channels, in the contract's order.
    public static List<ChannelWord> all() {
        return Arrays.stream(Channel.values()).map(ChannelWord::of).toList();
    }

    /// @param wire the contract's spelling
    public static Optional<ChannelWord> of(String wire) {
        return all().stream().filter(word -> word.wire().equals(wire)).findFirst();
    }

    private static ChannelWord of(Channel channel) {
        return switch (channel) {
            case UPI -> either(channel, "A UPI transfer");
            case SALARY -> credit(channel, "Pay");
            case REFUND -> credit(channel, "Money back from an earlier debit");
            case PAYMENT_GATEWAY_PURCHASE -> debit(channel, "An online purchase through a gateway");
            case OUTWARD_CHEQUE_BOUNCE -> debit(channel, "A deposited cheque came back: its credit is taken away");
            case INWARD_CHEQUE_BOUNCE -> credit(channel, "An issued cheque came back: its debit is given back");
            case NET_BANKING_TRANSFER -> either(channel, "NEFT, RTGS, IMPS or a transfer within the bank");
            case INVESTMENT -> debit(channel, "Money placed in a deposit or a fund");
            case INVESTMENT_CASHIN -> credit(channel, "An investment that was paid out");
            case INTERNATIONAL_TRANSACTION_ARBITRAGE -> either(channel, "The difference of a currency rate");
            case DEBIT_CARD -> debit(channel, "A debit card at a point of sale");
            case CHQ -> either(channel, "A cheque");
            case CASH_WITHDRAWL -> debit(channel, "Cash from a machine or a branch");
            case CASH_DEPOSIT -> credit(channel, "Cash paid in");
            case BILL_PAYMENT -> debit(channel, "A bill");
            case BANK_INTEREST -> credit(channel, "Interest earned");
            case BANK_CHARGE -> debit(channel, "A fee of the bank, or the tax on it");
            case AUTO_DEBIT_PAYMENT_BOUNCE -> credit(channel, "A mandate that came back: its debit is given back");
            case AUTO_DEBIT_PAYMENT -> debit(channel, "A debit by mandate: NACH, ECS, standing instruction");
            case SELF_TRANSFER -> either(channel, "A transfer between own accounts");
            case DEMAND_DRAFT -> either(channel, "A demand draft or pay order; as a credit its cancellation");
            case AUTO_CREDIT -> credit(channel, "A credit that comes by itself: ACH, dividend, subsidy");
            case OTHERS -> either(channel, "None of these");
        };
    }

    private static ChannelWord credit(Channel channel, String meaning) {
        return new ChannelWord(channel, meaning, EnumSet.of(Direction.CREDIT));
    }

    private static ChannelWord debit(Channel channel, String meaning) {
        return new ChannelWord(channel, meaning, EnumSet.of(Direction.DEBIT));
    }

    private static ChannelWord either(Channel channel, String meaning) {
        return new ChannelWord(channel, meaning, EnumSet.allOf(Direction.class));
    }

    public boolean admits(Direction direction) {
        return directions.contains(direction);
    }

    @Override
    public String wire() {
        return channel.wire();
    }
}
