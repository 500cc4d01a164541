package dev.passbook.analysis.salary;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.salary.SalaryCredit.Basis;
import java.util.List;

/// Credits whose narration says that they are pay; the channel rules know the words.
final class CalledPay {

    private static final int CONFIDENCE = 95;

    private CalledPay() {}

    static List<SalaryCredit> in(Ledger ledger, Exclusions exclusions) {
        return ledger.rows().stream()
                .filter(row -> row.channel() == Channel.SALARY)
                .filter(exclusions::allowsCalled)
                .map(row -> new SalaryCredit(row, Basis.WORD, row.counterparty(), CONFIDENCE))
                .toList();
    }
}
