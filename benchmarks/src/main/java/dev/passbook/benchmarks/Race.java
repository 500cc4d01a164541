package dev.passbook.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures everybody on everything, round after round, each round in the same order: what disturbs the machine
/// disturbs neighbours, and a ratio is taken within a round.
final class Race {

    /// In one round, so that short runs count many ticks of the processors' clock.
    private static final Duration LONG_ENOUGH = Duration.ofMillis(400);

    private static final Duration WARMING = Duration.ofSeconds(5);
    private static final int MOST_REPEATS = 100;

    private final List<Lane> lanes;
    private final Machine machine;

    Race(List<Specimen> specimens, List<Contestant> contestants, Machine machine) {
        this.lanes = specimens.stream()
                .flatMap(specimen -> contestants.stream().map(contestant -> new Lane(specimen, contestant)))
                .toList();
        this.machine = machine;
    }

    void run(int rounds) {
        lanes.forEach(Lane::warmUp);
        for (int round = 0; round < rounds; round++) {
            machine.awaitQuiet();
            lanes.forEach(Lane::round);
        }
    }

    /// The median time of one document, in milliseconds.
    double time(Clock clock, Specimen specimen, Contestant contestant) {
        return Figures.middle(rounds(clock, specimen, contestant));
    }

    /// The shortest, which a busy machine lengthens least.
    double best(Specimen specimen, Contestant contestant) {
        return Collections.min(rounds(Clock.WALL, specimen, contestant));
    }

    /// How many times as long as the other the one takes: the median of the rounds' ratios.
    double ratio(Clock clock, Specimen specimen, Contestant one, Specimen otherSpecimen, Contestant other) {
        var left = rounds(clock, specimen, one);
        var right = rounds(clock, otherSpecimen, other);
        return Figures.middle(IntStream.range(0, left.size())
                .mapToObj(round -> left.get(round) / right.get(round))
                .toList());
    }

    private List<Double> rounds(Clock clock, Specimen specimen, Contestant contestant) {
        return lanes.stream()
                .filter(lane -> lane.specimen.equals(specimen) && lane.contestant == contestant)
                .flatMap(lane -> lane.rounds.stream())
                .map(round -> round.getOrDefault(clock, Double.NaN))
                .toList();
    }

    /// One contestant on one document.
    private static final class Lane {

        private final Specimen specimen;
        private final Contestant contestant;
        private final List<Map<Clock, Double>> rounds = new ArrayList<>();
        private int repeats = 1;

        Lane(Specimen specimen, Contestant contestant) {
            this.specimen = specimen;
            this.contestant = contestant;
        }

        void warmUp() {
            var end = System.nanoTime() + WARMING.toNanos();
            double last = milliseconds().getOrDefault(Clock.WALL, 1.0);
            while (!contestant.isProcess() && System.nanoTime() < end) {
                last = milliseconds().getOrDefault(Clock.WALL, 1.0);
            }
            repeats = (int) Math.clamp(LONG_ENOUGH.toMillis() / last, 1, MOST_REPEATS);
        }

        void round() {
            rounds.add(milliseconds());
        }

        private Map<Clock, Double> milliseconds() {
            var start = now();
            for (int i = 0; i < repeats; i++) {
                contestant.read(specimen);
            }
            var end = now();
            end.replaceAll((clock, time) -> (time - start.getOrDefault(clock, 0.0)) / repeats);
            return end;
        }

        private static Map<Clock, Double> now() {
            var now = new EnumMap<Clock, Double>(Clock.class);
            for (var clock : Clock.values()) {
                now.put(clock, clock.milliseconds());
            }
            return now;
        }
    }
}
