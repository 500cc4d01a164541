package dev.passbook.benchmarks;

import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invents what a busy account does, year after year: pay without the word, instalments, cards, cash, cheques
/// that come back, and above all small payments to many parties over UPI. The same number gives the same entries.
final class Bookkeeping {

    /// The channels of the entries in about the shares that statements have them; `%1$012d` is a receipt, `%2$s` a
    /// name.
    private static final List<String> HABITS = List.of(
            "D UPI-%2$s-%2$s@OKAXIS-UTIB0000553-%1$012d-GROCERY",
            "D UPI/%1$012d/%2$s/Payment from PhonePe",
            "D UPI/P2M/%1$012d/SWIGGY/Payment f/YES BANK LIMITED YBS",
            "D UPI/P2A/%1$012d/%2$s/Rent/STATE BANK OF INDIA",
            "C UPI/CR/%1$012d/%2$s/SBIN/%2$s@oksbi/Paid",
            "C UPI/P2A/%1$012d/%2$s/dinner/HDFC BANK",
            "D POS 416021XXXXXX1234 %2$s MART POS DEBIT",
            "D ATW-416021XXXXXX1234-S1ANPU01-PUNE",
            "D IMPS-%1$012d-%2$s-SBIN-XXXXXXX1234-RENT",
            "C IMPS-%1$012d-%2$s-UTIB-XXXXXXX1234-NA",
            "C NEFT CR-ICIC0SF0002-%2$s TRADERS PVT LTD-ASHA NAMOONA-CMS%1$012d",
            "D NEFT DR-SBIN0001234-%2$s-NETBANK, MUM-N%1$012d-HOUSE",
            "D ECOM PUR/AMAZON/BANGALORE/180324/19:22",
            "D BIL/BPAY/%1$012d/AIRTEL",
            "D CHQ PAID-MICR CTS-PUNE-%2$s",
            "C CHQ DEP - MICR-08-PUNE CLG %1$06d",
            "C CASH DEPOSIT BY - SELF - PUNE",
            "D SMS CHARGES FOR JAN-MAR 24 INCL GST");

    /// What comes every month.
    private static final List<String> MONTHLY = List.of(
            "C NEFT CR-CITI0100000-ZENTEK SOFTWARE PVT LTD-ASHA NAMOONA-CITIN%1$012d",
            "D ACH D- BAJAJ FINANCE LTD-P400PDE%1$07d",
            "C ACH D RETURN BAJAJ FINANCE LTD INSUFFICIENT BAL",
            "D ACH DEBIT RETURN CHARGES 050324",
            "D ACH D- INDIAN CLEARING CORP-%1$010d",
            "D CC 000416021XXXXXX1234 AUTOPAY SI-TAD",
            "D LIC OF INDIA PREMIUM %1$09d");

    private static final List<String> GIVEN = List.of("ASHA", "KIRAN", "MEENA", "RAVI", "LOKESH", "SAROJ", "NITIN");
    private static final List<String> FAMILY = List.of("NAMOONA", "DEMO", "BANERJI", "KULKARNI", "IYER", "GREWAL");

    private final Random random;

    private Bookkeeping(long seed) {
        random = new Random(seed);
    }

    /// @param count how many, spread evenly over these days, oldest first
    static List<Entry> entries(int count, LocalDate from, LocalDate to, long seed) {
        var invention = new Bookkeeping(seed);
        long days = to.toEpochDay() - from.toEpochDay();
        var entries = new ArrayList<Entry>(count);
        var balance = new BigDecimal("500000.00");
        int months = 0;
        while (entries.size() < count) {
            var day = from.plusDays(days * entries.size() / count);
            boolean first = day.getYear() * 12 + day.getMonthValue() > months;
            months = Math.max(months, day.getYear() * 12 + day.getMonthValue());
            for (var habit : first ? MONTHLY : List.of(invention.any(HABITS))) {
                var entry = invention.entry(habit, day, balance, first ? 45_123 : 4_000);
                balance = entry.balance();
                entries.add(entry);
            }
        }
        return entries.subList(0, count);
    }

    private Entry entry(String habit, LocalDate day, BigDecimal before, int most) {
        boolean credit = habit.startsWith("C");
        var amount = BigDecimal.valueOf(most == 4_000 ? 100 + random.nextInt(most * 100) : most * 100L, 2);
        var name = any(GIVEN) + " " + any(FAMILY) + (char) ('A' + random.nextInt(26));
        return new Entry(
                day,
                credit ? Direction.CREDIT : Direction.DEBIT,
                amount,
                credit ? before.add(amount) : before.subtract(amount),
                habit.substring(2).formatted(random.nextLong(1_000_000_000_000L), name));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// A row before anybody judged it.
    record Entry(LocalDate date, Direction direction, BigDecimal amount, BigDecimal balance, String narration) {}
}
