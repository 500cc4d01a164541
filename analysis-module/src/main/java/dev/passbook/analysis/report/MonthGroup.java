package dev.passbook.analysis.report;

import static dev.passbook.analysis.report.MonthLine.all;
import static dev.passbook.analysis.report.MonthLine.amounts;
import static dev.passbook.analysis.report.MonthLine.money;
import static dev.passbook.analysis.report.MonthLine.number;
import static dev.passbook.analysis.report.MonthLine.salarySpending;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.monthly.BalanceFigure;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyFigures;
import java.util.List;

/// The monthly figures in the order in which a lender asks for them. Every figure of the contract's monthly
/// analysis is in one of the groups.
enum MonthGroup {
    /// The first two lines are what the chart of income and expense shows.
    TOTALS(
            "Totals",
            all(
                    money(MonthGroup.INCOME, month -> month.amount(Heading.INCOME_CREDIT)),
                    money(MonthGroup.EXPENSE, month -> month.amount(Heading.EXPENSE)),
                    number("Income", month -> month.count(Heading.INCOME_CREDIT)),
                    number("Expense", month -> month.count(Heading.EXPENSE)),
                    amounts("All credits", Heading.CREDIT),
                    amounts("All debits", Heading.DEBIT),
                    number("All transactions", month -> month.count(Heading.TRANSACTIONS)),
                    money("Credits less debits", MonthlyFigures::netInflow),
                    money("Average credit", month -> month.tally(Heading.CREDIT).average()),
                    money("Average debit", month -> month.tally(Heading.DEBIT).average()),
                    number("Days covered", month -> month.days().size()))),
    BALANCES("Balances", all(BalanceFigure.values())),
    SALARY(
            "Salary",
            all(
                    amounts("Salary", Heading.SALARY),
                    salarySpending("Spent within a week by UPI", Channel.UPI),
                    salarySpending("Spent within a week by transfer", Channel.NET_BANKING_TRANSFER),
                    salarySpending("Spent within a week by card", Channel.DEBIT_CARD),
                    salarySpending("Spent within a week in cash", Channel.CASH_WITHDRAWL),
                    salarySpending("Spent within a week on bills", Channel.BILL_PAYMENT))),
    LENDERS(
            "Lenders",
            all(
                    amounts("Loans received", Heading.LOAN_CREDITS),
                    amounts("Instalments", Heading.EMI_DEBIT),
                    money(
                            "Average instalment",
                            month -> month.tally(Heading.EMI_DEBIT).average()),
                    amounts("Bounced instalments", Heading.EMI_BOUNCE_CREDIT),
                    amounts("Credit card bills", Heading.CREDIT_CARD_BILL_DEBIT))),
    BOUNCES(
            "Bounces and charges",
            all(
                    amounts("Auto debits returned", Heading.AUTO_DEBIT_PAYMENT_BOUNCE_CREDIT),
                    amounts("Issued cheques returned", Heading.INWARD_CHEQUE_BOUNCE_CREDIT),
                    amounts("... for lack of funds", Heading.INWARD_CHEQUE_BOUNCE_INSUFF_FUNDS_CREDIT),
                    amounts("Deposited cheques returned", Heading.OUTWARD_CHEQUE_BOUNCE_DEBIT),
                    amounts("... for their drawer's lack of funds", Heading.OUTWARD_CHEQUE_BOUNCE_INSUFF_FUNDS_DEBIT),
                    amounts("Fees for bounces", Heading.BOUNCE_CHARGE),
                    amounts("... of auto debits", Heading.ACH_BOUNCE_CHARGE),
                    amounts("... of cheques", Heading.CHQ_BOUNCE_CHARGE),
                    amounts("Fees for low balances", Heading.PENALTY_CHARGE),
                    amounts("All bank charges", Heading.BANK_CHARGE_DEBIT))),
    CREDITS(
            "Credits by kind",
            all(
                    amounts("Income above ₹500", Heading.BUSINESS_CREDIT),
                    amounts("UPI", Heading.UPI_CREDIT),
                    amounts("Transfers", Heading.NET_BANKING_TRANSFER_CREDIT),
                    amounts("Cheques", Heading.CHQ_CREDIT),
                    amounts("Cash deposits", Heading.CASH_DEPOSIT_CREDIT),
                    amounts("Own accounts", Heading.SELF_TRANSFER_CREDIT),
                    amounts("Refunds", Heading.REFUND_CREDIT),
                    amounts("Interest", Heading.BANK_INTEREST_CREDIT),
                    amounts("Investments paid out", Heading.INVESTMENT_CASHIN_CREDIT),
                    amounts("From abroad", Heading.INTERNATIONAL_TRANSACTION_ARBITRAGE_CREDIT))),
    DEBITS(
            "Debits by kind",
            all(
                    amounts("UPI", Heading.UPI_DEBIT),
                    amounts("Transfers", Heading.NET_BANKING_TRANSFER_DEBIT),
                    amounts("Cheques", Heading.CHQ_DEBIT),
                    amounts("Cash withdrawals", Heading.CASH_WITHDRAWL_DEBIT),
                    amounts("Debit card", Heading.DEBIT_CARD_DEBIT),
                    amounts("Online purchases", Heading.PAYMENT_GATEWAY_PURCHASE_DEBIT),
                    amounts("Bills", Heading.BILL_PAYMENT_DEBIT),
                    amounts("Auto debits", Heading.AUTO_DEBIT_PAYMENT_DEBIT),
                    amounts("Own accounts", Heading.SELF_TRANSFER_DEBIT),
                    amounts("Investments", Heading.INVESTMENT),
                    amounts("Abroad", Heading.INTERNATIONAL_TRANSACTION_ARBITRAGE_DEBIT)));

    static final String INCOME = "Income";
    static final String EXPENSE = "Expense";

    private final String title;
    private final List<MonthLine> lines;

    MonthGroup(String title, List<MonthLine> lines) {
        this.title = title;
        this.lines = lines;
    }

    String title() {
        return title;
    }

    List<MonthLine> lines() {
        return lines;
    }
}
