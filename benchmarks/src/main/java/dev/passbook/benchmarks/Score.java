package dev.passbook.benchmarks;

import dev.passbook.statement.layout.Row;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How well one file was read.
///
/// @param wanted rows of the truth
/// @param got rows that were read
/// @param matched rows with the right date, direction, amount and balance, in order
/// @param narrations how many of the matched have the right narration too
/// @param fields whether each field that the truth has was read rightly
/// @param faults what was read wrongly, for the one who looks for the cause; of narrations the first
/// @param time from bytes to all findings
record Score(
        Sample sample,
        int wanted,
        int got,
        int matched,
        int narrations,
        Map<Field, Boolean> fields,
        Verdict verdict,
        List<String> faults,
        Duration time) {

    Score {
        fields = Map.copyOf(fields);
        faults = List.copyOf(faults);
    }

    static Score of(Sample sample, Findings found, Duration time) {
        var truth = sample.truth();
        var wanted = truth == null ? List.<TrueRow>of() : truth.rows();
        var pairs = Alignment.<TrueRow, Row>of(wanted, found.rows(), TrueRow::isReadAs)
                .pairs();
        var misnarrated = pairs.stream()
                .filter(pair -> !pair.truth().isNarratedAs(pair.read()))
                .toList();
        return new Score(
                sample,
                wanted.size(),
                found.rows().size(),
                pairs.size(),
                pairs.size() - misnarrated.size(),
                truth == null ? Map.of() : fields(truth, found),
                found.verdict(),
                truth == null ? List.of() : faults(truth, found, misnarrated),
                time);
    }

    /// Whether every row is there and right, and no other.
    boolean isExact() {
        return verdict != Verdict.REFUSED && matched == wanted && matched == got;
    }

    private static Map<Field, Boolean> fields(Truth truth, Findings found) {
        var fields = new EnumMap<Field, Boolean>(Field.class);
        for (var field : Field.values()) {
            field.isRight(truth, found).ifPresent(right -> fields.put(field, right));
        }
        return fields;
    }

    private static List<String> faults(Truth truth, Findings found, List<Alignment.Pair<TrueRow, Row>> misnarrated) {
        if (found.verdict() == Verdict.REFUSED) {
            return List.of(found.remark());
        }
        var fields = Stream.of(Field.values())
                .filter(field -> !field.isRight(truth, found).orElse(true))
                .map(field -> "%s is %s, not %s".formatted(field, field.told(truth), field.read(found)));
        var narration = misnarrated.stream()
                .limit(1)
                .map(pair -> "narration is %s, not %s"
                        .formatted(pair.truth().narration(), pair.read().narration()));
        return Stream.concat(fields, narration).toList();
    }
}
