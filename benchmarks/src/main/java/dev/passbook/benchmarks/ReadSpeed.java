package dev.passbook.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// How fast a running server answers reads of an account of 5,000 transactions: every read of the REST contract
/// that gives analysis, and the GraphQL queries for the same, one after another over one connection, warm. It
/// uploads a generated statement first and waits for its end; Markdown on standard output.
///
/// ```
/// ReadSpeed ADDRESS KEY PID [TIMES]
/// ReadSpeed http://localhost:8080 try-me 4711
/// ```
///
/// The times are the caller's, the whole answer received; the CPU time is that of the server's process `PID`, all
/// its threads, which the system tells in steps of 10 ms for all reads of a kind together.
public final class ReadSpeed {

    private static final int TRANSACTIONS = 5_000;
    private static final int TIMES = 50;
    private static final int WARMING = 100;
    private static final double GOAL = 20;

    private static final String BASE = "/bank-connect/v1/";
    private static final String BOUNDARY = "passbook-benchmark";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private static final List<String> REST = List.of(
            "accounts",
            "identity",
            "transactions",
            "salary",
            "lender_transactions",
            "recurring_transactions",
            "get_expense_categories",
            "top_credits_debits",
            "monthly_analysis",
            "monthly_analysis_updated",
            "predictors",
            "score");

    private static final Map<String, String> GRAPHQL = queries();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String key;
    private final ProcessHandle server;
    private final int times;

    private ReadSpeed(URI address, String key, ProcessHandle server, int times) {
        this.address = address;
        this.key = key;
        this.server = server;
        this.times = times;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            System.err.println("ReadSpeed ADDRESS KEY PID [TIMES]");
            System.exit(2);
        }
        int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : TIMES;
        var server = ProcessHandle.of(Long.parseLong(arguments[2]))
                .orElseThrow(() -> new IllegalArgumentException("No process " + arguments[2]));
        new ReadSpeed(URI.create(arguments[0]), arguments[1], server, times).run(System.out);
    }

    private void run(PrintStream out) throws IOException, InterruptedException {
        var entity = upload();
        awaitEnd(entity);
        var machine = new Machine();
        machine.awaitQuiet();
        var table =
                new MarkdownTable("read", List.of("median ms", "p95 ms", "server CPU ms", "KiB", "≤ 20 ms", "by CPU"));
        for (var read : reads(entity).entrySet()) {
            table.add(read.getKey(), measured(read.getValue()));
        }
        out.printf(
                "%n%s; load average %s%n%n### Reads of an account of %,d transactions (%d each after %d to warm up;"
                        + " begun on %s machine)%n%n%s%n",
                machine,
                machine.load(),
                TRANSACTIONS,
                times,
                WARMING,
                machine.busyRounds() == 0 ? "a quiet" : "a busy",
                table);
    }

    private Map<String, HttpRequest> reads(String entity) {
        var reads = new LinkedHashMap<String, HttpRequest>();
        REST.forEach(name -> reads.put(name, get("entity/%s/%s/".formatted(entity, name))));
        GRAPHQL.forEach((name, selection) -> reads.put(name, query(entity, selection)));
        return reads;
    }

    private List<String> measured(HttpRequest read) throws IOException, InterruptedException {
        for (int at = 0; at < WARMING; at++) {
            send(read);
        }
        var taken = new ArrayList<Double>();
        var before = work();
        for (int at = 0; at < times; at++) {
            taken.add(timed(read));
        }
        double work = Figures.milliseconds(work().minus(before)) / times;
        double median = Figures.middle(taken);
        return Stream.of(
                        Figures.number(median),
                        Figures.number(percentile(taken, 95)),
                        Figures.number(work),
                        Figures.number(send(read).body().length / 1024.0),
                        median <= GOAL ? "yes" : "**no**",
                        work <= GOAL ? "yes" : "**no**")
                .toList();
    }

    private double timed(HttpRequest read) throws IOException, InterruptedException {
        long start = System.nanoTime();
        send(read);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(List<Double> figures, int percent) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get((sorted.size() * percent - 1) / 100);
    }

    private Duration work() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String upload() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("passbook");
        var specimen = Specimen.of(TRANSACTIONS, folder);
        Files.delete(specimen.file());
        Files.delete(folder);
        var request = request(BASE + "statement/bankless_upload/")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(specimen.pdf())));
        return JsonMapper.shared()
                .readTree(send(request.build()).body())
                .get("entity_id")
                .asString();
    }

    private static byte[] form(byte[] pdf) throws IOException {
        var form = new ByteArrayOutputStream();
        form.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.write(pdf);
        form.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private void awaitEnd(String entity) throws IOException, InterruptedException {
        var progress = get("entity/%s/accounts/".formatted(entity));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isCompleted(send(progress))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The statement is not completed after " + PATIENCE);
            }
            Thread.sleep(GLANCE);
        }
    }

    private static boolean isCompleted(HttpResponse<byte[]> answer) {
        var statement =
                JsonMapper.shared().readTree(answer.body()).get("progress").get(0);
        var status = statement.get("status").asString();
        if (status.equals("failed")) {
            throw new IllegalStateException("The statement failed");
        }
        return status.equals("completed");
    }

    private HttpRequest get(String path) {
        return request(BASE + path).GET().build();
    }

    private HttpRequest query(String entity, String selection) {
        var query = "{ entity(id: \"%s\") { accounts { %s } } }".formatted(entity, selection);
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", query));
        return request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("X-API-KEY", key);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || new String(answer.body(), StandardCharsets.UTF_8).startsWith("{\"errors\"")) {
            throw new IllegalStateException("%s of %s answered %d"
                    .formatted(request.method(), request.uri().getPath(), answer.statusCode()));
        }
        return answer;
    }

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        var row = "hash date direction amount balance narration classification { channel }";
        queries.put("GraphQL: 500 transactions", "transactions(first: 500) { edges { node { %s } } }".formatted(row));
        queries.put("GraphQL: salaries", "analysis { salaries { __typename transaction { %s } } }".formatted(row));
        queries.put(
                "GraphQL: recurring sets",
                "analysis { recurringCredits { __typename } recurringDebits { __typename } }");
        queries.put("GraphQL: months", "analysis { months { __typename } expenses { __typename } }");
        queries.put("GraphQL: top", "analysis { topCredits { __typename } topDebits { __typename } }");
        queries.put(
                "GraphQL: lenders, bounces",
                "analysis { lenderTransactions { __typename } undisclosedInstalments { __typename }"
                        + " bounces { __typename } }");
        queries.put("GraphQL: signs of fraud", "analysis { fraudSigns { type { type } transactionHash reason } }");
        queries.put("GraphQL: score, predictors", "analysis { score { __typename } predictors { __typename } }");
        return queries;
    }
}
