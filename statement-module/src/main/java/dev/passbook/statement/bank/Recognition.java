package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which bank a document is of, and why.
///
/// @param recognised the bank; null when the evidence is too weak, divided, or the document is no statement
/// @param evidence all that was found, for whichever bank
public record Recognition(@Nullable BankId recognised, List<Evidence> evidence) {

    /// Below this, what speaks for a bank may be chance.
    static final int ENOUGH = 25;

    /// From here on, a bank has been named beyond doubt.
    static final int STRONG = 45;

    /// How much the winner must be ahead of the next.
    static final int LEAD = 10;

    public Recognition {
        evidence = List.copyOf(evidence);
    }

    /// The bank, if there is one.
    public Optional<BankId> bank() {
        return Optional.ofNullable(recognised);
    }

    /// Whether the document is of another bank than the caller says: that other one is named beyond doubt, and the
    /// caller's one nowhere at all. A bank and its successor are no contradiction, nor is [BankId#OTHER].
    public boolean contradicts(BankId named, BankDirectory directory) {
        if (named.equals(BankId.OTHER)) {
            return false;
        }
        var spokenFor = evidence.stream().anyMatch(piece -> directory.related(piece.bank(), named));
        return !spokenFor && evidence.stream().anyMatch(piece -> named(piece.bank()) >= STRONG);
    }

    private int named(BankId bank) {
        return weight(evidence.stream()
                .filter(piece -> piece.bank().equals(bank) && piece.kind().names())
                .toList());
    }

    /// How much all evidence says for a bank.
    static int weight(Collection<Evidence> ofOneBank) {
        var heaviest = new EnumMap<Evidence.Kind, Integer>(Evidence.Kind.class);
        ofOneBank.forEach(piece -> heaviest.merge(piece.kind(), piece.weight(), Math::max));
        return heaviest.values().stream().mapToInt(Integer::intValue).sum();
    }
}
