package dev.passbook.analysis.override;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What money was spent on: the contract's words, and none of them.
public enum MerchantCategory implements Word {
    NONE("Unknown, or nothing of the kind"),
    ALCOHOL("Wine shops, bars"),
    GAMBLING("Betting, games for money"),
    SHOPPING("Shops and marketplaces"),
    GROCERIES("Food to cook and what a household uses up"),
    ENTERTAINMENT("Films, music, games, events"),
    MEDICAL("Pharmacies, doctors, hospitals"),
    TRAVEL("Cabs, tickets, hotels"),
    FOOD("Restaurants and food brought home"),
    FUEL("Petrol pumps"),
    INVESTMENTS("Funds, deposits, what is put aside"),
    TRADING("Brokers and exchanges"),
    BILLS("Telephone, electricity, credit cards"),
    EWALLET("Money put into a wallet"),
    LOANS("Lenders: instalments and money lent"),
    INSURANCE("Premiums"),
    TAX("Taxes and duties"),
    BNPL("Buy now, pay later");

    private final String meaning;
    private final String wire = "NONE".equals(name()) ? "" : name().toLowerCase(Locale.ROOT);

    MerchantCategory(String meaning) {
        this.meaning = meaning;
    }

    /// @param wire the contract's spelling; empty for [#NONE]
    public static Optional<MerchantCategory> of(String wire) {
        return Arrays.stream(values())
                .filter(category -> category.wire.equals(wire))
                .findFirst();
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
