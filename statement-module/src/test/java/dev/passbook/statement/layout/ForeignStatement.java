package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A statement of some bank of the world, put together at random: words on pages, and what they say.
///
/// @param style what was chosen, for the reports of tests
/// @param rows `date direction amount balance`, oldest first
record ForeignStatement(String style, List<Page> pages, List<String> rows) {

    private static final double FONT = 8;
    private static final double LETTER = 4.4;
    private static final double BOTTOM = 720;

    /// One transaction.
    private record Entry(LocalDate day, BigDecimal amount, BigDecimal balance, List<String> narration) {

        String row() {
            return "%s %s %s %s".formatted(day, amount.signum() < 0 ? "DEBIT" : "CREDIT", amount.abs(), balance);
        }
    }

    /// The same seed gives the same statement.
    static ForeignStatement of(long seed) {
        var random = new Random(seed * 7919 + 13);
        var manner = ForeignManner.of(random);
        var entries = entries(random, manner);
        var rows = entries.stream().map(Entry::row).toList();
        return new ForeignStatement(manner.toString(), new Press(manner, entries).print(), rows);
    }

    private static List<Entry> entries(Random random, ForeignManner manner) {
        var entries = new ArrayList<Entry>();
        var day = LocalDate.of(2023, 1 + random.nextInt(9), 1 + random.nextInt(28));
        var balance = BigDecimal.valueOf(100_000 + random.nextInt(90_000_000), 2);
        int count = 16 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            day = day.plusDays(random.nextInt(4));
            var amount = BigDecimal.valueOf(100 + random.nextInt(random.nextInt(4) == 0 ? 50_000_000 : 300_000), 2);
            amount = random.nextInt(3) > 0 ? amount.negate() : amount;
            balance = balance.add(amount);
            entries.add(new Entry(day, amount, balance, narration(random, manner)));
        }
        return entries;
    }

    private static List<String> narration(Random random, ForeignManner manner) {
        var texts = List.of("CARD PAYMENT 4411", "TRANSFER", "GROCER", "SALARY ACME LTD", "POS SHOP", "RENT JUNE");
        var lines = new ArrayList<String>();
        int count = manner.wrapped() ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < count; i++) {
            lines.add(texts.get(random.nextInt(texts.size())));
        }
        return lines;
    }

    /// Puts words on pages.
    private static final class Press {

        private final ForeignManner manner;
        private final List<Entry> entries;
        private final DateTimeFormatter dates;
        private final double[] columns;
        private final List<Page> pages = new ArrayList<>();
        private List<Word> words = new ArrayList<>();
        private double y;

        Press(ForeignManner manner, List<Entry> entries) {
            this.manner = manner;
            this.entries = entries;
            this.dates = DateTimeFormatter.ofPattern(manner.date(), manner.locale());
            double amount = manner.names().get(0).length() > 12 || manner.date().length() > 11 ? 110 : 80;
            columns = new double[] {40, 40 + amount, 40 + amount + 290, 40 + amount + 390, 40 + amount + 510};
        }

        List<Page> print() {
            period();
            names();
            opening();
            for (var entry : manner.newestFirst() ? entries.reversed() : entries) {
                if (y > BOTTOM) {
                    turn();
                    names();
                }
                row(entry);
            }
            turn();
            return pages;
        }

        private void period() {
            var full = DateTimeFormatter.ofPattern(manner.fullDate(), manner.locale());
            y = 60;
            left(40, "SOME BANK");
            y += 20;
            left(
                    40,
                    manner.period()
                            .formatted(
                                    entries.getFirst().day().format(full),
                                    entries.getLast().day().format(full)));
            y += 30;
        }

        private void names() {
            var names = manner.names();
            y = Math.max(y, 60);
            left(columns[0], names.get(0));
            left(columns[1], names.get(1));
            right(columns[2], names.get(2));
            right(columns[3], manner.oneColumn() ? "" : names.get(3));
            right(columns[4], names.get(4));
            y += 18;
        }

        private void opening() {
            if (manner.newestFirst()) {
                return;
            }
            var first = entries.getFirst();
            left(columns[1], manner.opening());
            right(columns[4], manner.money(first.balance().subtract(first.amount())));
            y += 16;
        }

        private void row(Entry entry) {
            double top = y;
            double amounts =
                    top + (manner.amountsLast() ? 10 * (entry.narration().size() - 1) : 0);
            left(columns[0], entry.day().format(dates));
            for (var line : entry.narration()) {
                left(columns[1], line);
                y += 10;
            }
            y = amounts;
            boolean second =
                    !manner.oneColumn() && manner.debitFirst() != entry.amount().signum() < 0;
            right(
                    second ? columns[3] : columns[2],
                    manner.oneColumn()
                            ? manner.signed(entry.amount())
                            : manner.money(entry.amount().abs()));
            right(columns[4], manner.money(entry.balance()));
            y = top + 10 * (entry.narration().size() - 1) + 16;
        }

        private void turn() {
            y = 800;
            left(300, "Page " + (pages.size() + 1));
            pages.add(new Page(pages.size() + 1, 700, 842, words, false));
            words = new ArrayList<>();
            y = 60;
        }

        private void right(double x, String text) {
            left(x - text.length() * LETTER, text);
        }

        private void left(double x, String text) {
            int at = 0;
            for (var part : text.split("[ \u00a0]")) {
                if (!part.isEmpty()) {
                    double from = x + at * LETTER;
                    var box = new Box(from, y - FONT * 0.75, from + part.length() * LETTER, y);
                    words.add(new Word(part, box, FONT, "Courier"));
                }
                at += part.length() + 1;
            }
        }
    }
}
