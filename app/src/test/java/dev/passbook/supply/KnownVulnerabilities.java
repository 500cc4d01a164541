package dev.passbook.supply;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Fails a build whose server holds a component with a known grave vulnerability that nobody has accepted. Says so
/// and lets it pass where OSV cannot be reached.
///
/// @param bill the software bill of materials
/// @param accepted the file of accepted risks
/// @param service the address of OSV
record KnownVulnerabilities(Path bill, Path accepted, URI service) {

    static void main(String[] arguments) {
        var check = new KnownVulnerabilities(Path.of(arguments[0]), Path.of(arguments[1]), URI.create(arguments[2]));
        if (!check.passes(LocalDate.now(), System.out)) {
            System.exit(1);
        }
    }

    boolean passes(LocalDate today, PrintStream out) {
        var components = Component.of(bill);
        var risks = AcceptedRisk.in(accepted);
        try (var osv = new Osv(service)) {
            return judge(components.size(), osv.against(components), risks, today, out);
        } catch (UncheckedIOException unreachable) {
            out.printf("Dependencies: not checked, %s cannot be asked: %s%n", service, unreachable.getCause());
            return true;
        }
    }

    private static boolean judge(
            int components, List<Vulnerability> all, List<AcceptedRisk> risks, LocalDate today, PrintStream out) {
        var unaccepted = all.stream()
                .collect(Collectors.partitioningBy(one -> risks.stream().noneMatch(risk -> risk.covers(one, today))))
                .get(true);
        unaccepted.forEach(out::println);
        out.printf(
                "Dependencies: %d checked, %d vulnerabilities known, %d of them accepted%n",
                components, all.size(), all.size() - unaccepted.size());
        return unaccepted.stream().noneMatch(Vulnerability::isGrave);
    }
}
