package dev.passbook.analysis.bounce;

import dev.passbook.analysis.bounce.Bounce.Kind;
import dev.passbook.analysis.bounce.Event.Placed;
import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers rows that return a payment, each with the payment they return.
final class Returns {

    /// A return follows the presentation within this time (domain reference, B.3.7).
    private static final int DAYS = 3;

    private final Map<Side, Deque<Placed>> presented = new HashMap<>();
    private final Map<Half, Deque<Event>> halves = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    /// Rows must come in the order of the ledger.
    void take(Placed placed) {
        var row = placed.row();
        var kind = kind(row);
        if (kind.isPresent()) {
            add(kind.get(), placed);
        } else if (isPresentation(row)) {
            presented.computeIfAbsent(Side.of(row), _ -> new ArrayDeque<>()).addLast(placed);
        }
    }

    List<Event> events() {
        return events;
    }

    /// Some banks book a failed debit and its return under one text: those rows are one event as well.
    private void add(Kind kind, Placed placed) {
        var side = Side.of(placed.row());
        var others = halves.getOrDefault(new Half(kind, side.other()), new ArrayDeque<>());
        if (!others.isEmpty() && isNear(others.getLast().rows().getFirst(), placed)) {
            others.removeLast().join(placed);
            return;
        }
        var event = Event.returned(kind, placed);
        var presentation = presentation(placed);
        presentation.ifPresent(event::join);
        if (presentation.isEmpty()) {
            halves.computeIfAbsent(new Half(kind, side), _ -> new ArrayDeque<>())
                    .addLast(event);
        }
        events.add(event);
    }

    /// The latest payment of the amount the other way, each used once.
    private Optional<Placed> presentation(Placed returned) {
        var candidates = presented.getOrDefault(Side.of(returned.row()).other(), new ArrayDeque<>());
        boolean found = !candidates.isEmpty() && isNear(candidates.getLast(), returned);
        return found ? Optional.of(candidates.removeLast()) : Optional.empty();
    }

    private static boolean isNear(Placed earlier, Placed later) {
        return ChronoUnit.DAYS.between(earlier.row().date(), later.row().date()) <= DAYS;
    }

    private static boolean isPresentation(LedgerRow row) {
        return row.channel() == Channel.CHQ || row.isDebit() && row.channel() == Channel.AUTO_DEBIT_PAYMENT;
    }

    private static Optional<Kind> kind(LedgerRow row) {
        return switch (row.channel()) {
            case AUTO_DEBIT_PAYMENT_BOUNCE -> Optional.of(Kind.AUTO_DEBIT);
            case INWARD_CHEQUE_BOUNCE -> Optional.of(Kind.CHEQUE_ISSUED);
            case OUTWARD_CHEQUE_BOUNCE -> Optional.of(Kind.CHEQUE_DEPOSITED);
            default -> Optional.empty();
        };
    }

    /// An amount and which way it went.
    private record Side(BigDecimal amount, Direction direction) {

        static Side of(LedgerRow row) {
            return new Side(row.amount(), row.direction());
        }

        Side other() {
            return new Side(amount, direction == Direction.CREDIT ? Direction.DEBIT : Direction.CREDIT);
        }
    }

    private record Half(Kind kind, Side side) {}
}
