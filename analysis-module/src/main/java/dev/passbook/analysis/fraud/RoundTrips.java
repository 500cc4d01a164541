package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.counterparty.Party;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.analysis.selftransfer.HolderName;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Large credits that go back to where they came from.
record RoundTrips(FraudCatalogue catalogue) implements FraudCheck {

    /// Thresholds of the domain reference, D.5: rupees, part, days.
    private static final BigDecimal LEAST = new BigDecimal("20000");

    private static final BigDecimal PART = new BigDecimal("0.01");
    private static final int DAYS = 5;

    /// Who sends more than this within days is no party to a round trip, and looking on would only cost.
    private static final int MOST_OPEN = 50;

    private static final Set<Channel> TRANSFERS =
            EnumSet.of(Channel.NET_BANKING_TRANSFER, Channel.UPI, Channel.CHQ, Channel.OTHERS);

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var holder = HolderName.of(ledger.holder());
        var credits = new HashMap<Party, Deque<LedgerRow>>();
        var signs = new ArrayList<FraudSign>();
        for (var row : ledger.rows()) {
            if (row.amount().compareTo(LEAST) >= 0 && TRANSFERS.contains(row.channel())) {
                var party = Party.of(row.counterparty());
                if (party.isUnknown() || holder.matches(row.counterparty())) {
                    continue;
                }
                var open = credits.computeIfAbsent(party, _ -> new ArrayDeque<>());
                if (row.isCredit()) {
                    open.addLast(row);
                } else {
                    match(row, open).ifPresent(credit -> signs.add(trip(credit, row)));
                }
            }
        }
        return signs;
    }

    /// The credit that a debit takes back, each used once.
    private static Optional<LedgerRow> match(LedgerRow debit, Deque<LedgerRow> open) {
        while (!open.isEmpty() && days(open.getFirst(), debit) > DAYS) {
            open.removeFirst();
        }
        var found = open.stream()
                .limit(MOST_OPEN)
                .filter(credit -> debit.amount()
                                .subtract(credit.amount())
                                .abs()
                                .compareTo(credit.amount().multiply(PART))
                        <= 0)
                .findFirst();
        found.ifPresent(open::remove);
        return found;
    }

    private FraudSign trip(LedgerRow credit, LedgerRow debit) {
        return catalogue.sign(
                "round_tripping",
                debit,
                "A credit of %s went back".formatted(credit.date()),
                credit.amount(),
                debit.amount(),
                days(credit, debit),
                debit.counterparty());
    }

    private static long days(LedgerRow credit, LedgerRow debit) {
        return ChronoUnit.DAYS.between(credit.date(), debit.date());
    }
}
