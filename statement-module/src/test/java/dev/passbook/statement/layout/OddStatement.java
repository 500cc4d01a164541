package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A statement of a bank that does everything its own way, and what it says.
///
/// @param traits what was drawn, by name
/// @param rows `date direction amount balance`, oldest first; the balance is `-` where none is printed
/// @param notes the narrations of the rows without white space
record OddStatement(Map<String, String> traits, List<Page> pages, List<String> rows, List<String> notes) {

    /// One transaction.
    record Entry(LocalDate day, BigDecimal amount, BigDecimal balance, boolean printed, List<String> narration) {

        String row() {
            return "%s %s %s %s"
                    .formatted(
                            day,
                            amount.signum() < 0 ? "DEBIT" : "CREDIT",
                            amount.abs().setScale(2),
                            printed ? balance.setScale(2) : "-");
        }
    }

    /// The same seed gives the same statement.
    static OddStatement of(long seed) {
        return of(seed, manner -> {});
    }

    /// The statement of a seed with some habits given.
    static OddStatement of(long seed, Consumer<OddManner> habits) {
        var random = new Random(seed * 104_729 + 7);
        var manner = new OddManner(random);
        habits.accept(manner);
        settle(manner);
        var entries = entries(random, manner);
        var pages = new OddPress(manner, entries, random).print();
        var real =
                entries.stream().filter(entry -> entry.amount().signum() != 0).toList();
        return new OddStatement(
                manner.traits(),
                pages,
                real.stream().map(Entry::row).toList(),
                real.stream()
                        .map(e -> String.join("", e.narration()).replace(" ", ""))
                        .toList());
    }

    /// What no bank could print together.
    private static void settle(OddManner manner) {
        if (manner.is("dateOnce", "yes") || manner.is("amountsLast", "yes")) {
            manner.set("bind", "down");
            manner.set("serial", "no");
            manner.set("time", "no");
        }
        if (manner.get("date").startsWith("MM/")) {
            manner.set("currency", "$");
        }
        boolean marksBehind = manner.is("form", "suffix")
                || manner.is("minus", "trailing")
                || !List.of("minus", "minus", "minus").contains(manner.get("balanceMark"));
        if (marksBehind && manner.is("currency", " EUR")) {
            manner.set("currency", "EUR ");
        }
        if (!manner.hasYear()) {
            manner.set("period", manner.is("period", "new year") ? "new year" : "range");
            if (manner.is("valueDate", "bracketed")) {
                manner.set("valueDate", "no");
            }
        }
        if (manner.is("newestFirst", "yes")) {
            manner.set("carry", "no");
            manner.set("months", "no");
            manner.set("dateOnce", "no");
        }
        if (manner.is("balances", "daily") && manner.is("newestFirst", "yes")) {
            manner.set("balances", "all");
        }
        if (manner.get("date").contains("mm") || manner.is("valueDate", "bracketed")) {
            manner.set("time", "no");
        }
        if (manner.is("form", "flag") && manner.is("flags", "W/D")) {
            manner.set("flagName", "Type");
        }
        if (manner.is("amountsLast", "yes")) {
            manner.set("reference", "no");
        }
    }

    private static List<Entry> entries(Random random, OddManner manner) {
        int count = switch (manner.get("rows")) {
            case "none" -> 0;
            case "one" -> 1;
            case "few" -> 2 + random.nextInt(4);
            case "crowd" -> 120 + random.nextInt(120);
            default -> 12 + random.nextInt(40);
        };
        var day = manner.is("period", "new year")
                ? LocalDate.of(2023, 12, 31).minusDays(1 + Math.min(count, 30))
                : LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(9), 1 + random.nextInt(28));
        var balance = BigDecimal.valueOf(100_000 + random.nextInt(90_000_000), 2);
        if (random.nextInt(8) == 0) {
            balance = balance.negate();
        }
        var entries = new ArrayList<Entry>();
        @Nullable Entry last = null;
        for (int i = 0; i < count; i++) {
            var next = day.plusDays(count > 100 ? random.nextInt(2) : random.nextInt(4));
            boolean twin = last != null && manner.is("twins", "yes") && random.nextInt(5) == 0;
            var amount = twin ? last.amount() : amount(random);
            next = twin ? day : next;
            if (!twin && manner.is("zeros", "yes") && random.nextInt(12) == 0) {
                amount = BigDecimal.ZERO.setScale(2);
            }
            balance = balance.add(amount);
            last = new Entry(next, amount, balance, true, twin ? last.narration() : narration(random, manner));
            entries.add(last);
            day = next;
        }
        return printed(entries, manner);
    }

    /// With the balances that are not printed marked.
    private static List<Entry> printed(List<Entry> entries, OddManner manner) {
        var marked = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i++) {
            var e = entries.get(i);
            boolean lastOfDay =
                    i + 1 == entries.size() || !entries.get(i + 1).day().equals(e.day());
            boolean printed = manner.is("balances", "all") || manner.is("balances", "daily") && lastOfDay;
            marked.add(new Entry(e.day(), e.amount(), e.balance(), printed, e.narration()));
        }
        return marked;
    }

    private static BigDecimal amount(Random random) {
        int most = switch (random.nextInt(6)) {
            case 0 -> 50_000_000;
            case 1 -> 900;
            case 2 -> 100_000;
            default -> 1_000_000;
        };
        var amount = BigDecimal.valueOf(1 + random.nextInt(most), 2);
        if (random.nextInt(3) == 0) {
            amount = amount.setScale(0, java.math.RoundingMode.UP).setScale(2);
        }
        return random.nextInt(3) > 0 ? amount.negate() : amount;
    }

    private static final List<String> TEXTS = List.of(
            "UPI/CORNER TEA STALL/PAYMENT",
            "NEFT ORION PRINTERS",
            "POS 4411XXXX2203 GREENWAY",
            "SALARY NORTHWIND LTD",
            "ATM CASH MARKET ST",
            "RENT",
            "DIRECT DEBIT HARBOUR ENERGY",
            "TRANSFER TO SAVINGS POT",
            "BY CASH",
            "INTEREST",
            "TO TRF SELF",
            "IMPS/P2A/KALE TRADERS");
    private static final List<String> MORE =
            List.of("REF TXQ8814A", "HILLTOP BRANCH", "THANK YOU", "ORDER LAMPS", "XYZ");

    private static List<String> narration(Random random, OddManner manner) {
        int most = Integer.parseInt(manner.get("lines"));
        int count = 1 + random.nextInt(most);
        var lines = new ArrayList<String>();
        lines.add(TEXTS.get(random.nextInt(TEXTS.size())));
        for (int i = 1; i < count; i++) {
            lines.add(MORE.get(random.nextInt(MORE.size())));
        }
        if (random.nextInt(3) == 0) {
            int at = random.nextInt(lines.size());
            switch (manner.get("tricks")) {
                case "numbers" -> lines.set(at, lines.get(at) + " " + (100_000 + random.nextInt(900_000)));
                case "dates" -> lines.set(at, lines.get(at) + " 0" + (1 + random.nextInt(9)) + "/04/24");
                case "words" -> lines.set(at, "TOTAL FUEL BALANCE CARD");
                case "amounts" -> lines.set(at, "GBP " + (1 + random.nextInt(900)) + ".50 AT SHOP");
                default -> {}
            }
        }
        return lines;
    }
}
