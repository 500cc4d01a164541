package dev.passbook.analysis.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hdfc   | UPI-KIRAN STORES-KIRANSTORES@OKAXIS-UTIB0000553-412345678901-GROCERY        | KIRAN STORES
        hdfc   | UPI-50100098765432-ASHA.VERMA@OKSBI-4123 45678901-TO MY ACC                | ASHA VERMA
        hdfc   | UPI-XXXXXX2577-UBIN0394867-519564902749- TO RAVI                             |
        hdfc   | NEFT CR-ICIC0SF0002-ZENTEK SOFTWARE PVT LTD-ASHA VERMA-CMS2401311234567      | ZENTEK SOFTWARE PVT LTD
        hdfc   | NEFT DR-SBIN0001234-RAVI DEMO-NETBANK, MUM-N031240012345678-HOUSE RENT       | RAVI DEMO
        hdfc   | IMPS-412345678907-ASHA VERMA-S BIN-XXXXXXX1234-RENT                          | ASHA VERMA
        hdfc   | 00112340009999-TPT-ADVANCE FOR MARCH-GREENFIELD TRADERS                      | GREENFIELD TRADERS
        hdfc   | IB FUNDS TRANSFER CR-00112340009999-ASHA VERMA                               | ASHA VERMA
        hdfc   | POS 416021XXXXXX1234 KIRAN MART PO S DEBIT                                   | KIRAN MART
        hdfc   | ACH D- TATA CAPITAL LTD-P400PDE1234567                                       | TATA CAPITAL LTD
        hdfc   | CHQ PAID-MICR CTS-MU-GREENFIELD TRADERS                                      | GREENFIELD TRADERS
        hdfc   | RTGS DR-HDFC0000240-M/S GREENFIELD TRADERS-UTIBR52024031800123457            | GREENFIELD TRADERS
        icici  | UPI/412345678902/Rent Apr/asha.verma@okhdfc/HDFC BANK/ICI7f3b21              | ASHA VERMA
        icici  | UPI/412345678902/Payment from Ph/9876543210@ybl/Ka                           |
        icici  | MMT/IMPS/412345678908/April rent/ASHA VERMA/SBIN0001234                      | ASHA VERMA
        icici  | BIL/INFT/001234567890/fees/RAVI DEMO                                         | RAVI DEMO
        icici  | BIL/ONL/000412345678/BIGBASKET                                               | BIGBASKET
        axis   | UPI/P2M/412345678903/SWIGGY/Payment f/YES BANK LIMITED YBS                   | SWIGGY
        axis   | NEFT/AXMB240310012345/LAKSHMI/ICICI B/sal                                    | LAKSHMI
        axis   | IMPS/P2A/412345678909/ASHA VERMA/StateBan/Rent                               | ASHA VERMA
        axis   | POS/NOVA PIZZA/NEW DELHI/123/04:09                                           | NOVA PIZZA
        axis   | PPR000101234567_EMI_05-03-2024                                               | EMI
        sbi    | TO TRANSFER-UPI/DR/412345678904/ZOMATO L/YESB/zomato@pay/Payment--           | ZOMATO L
        sbi    | BY TRANSFER-NEFT*HDFC0000240*N031240012345679*ZENTEK SOFTWARE--              | ZENTEK SOFTWARE
        sbi    | by debit card-OTHPG 407812345678KIRAN MART PUNE--                            | KIRAN MART
        kotak  | UPI/RAHUL DEMO/412345678905/UPI                                              | RAHUL DEMO
        kotak  | Recd:IMPS/412345678911/MR ASHA VERM/SBIN/X1234/Rent                          | ASHA VERM
        baroda | UPI/412345678912/15:55:08/UPI/9876543210@ybl/Paym                            |
        ubi    | UPIAR/412345678906/DR/MEENA K/SBIN/meenak@oksbi                              | MEENA K
        pnbbnk | UPI/412345678906/P2V/meenak12@oksbi/MEENA KUMARI                             | MEENA KUMARI
        yesbnk | IMPS/NA/XXXX1234/RRN:412345678912/ZENTEK SOFT/Salary for Nov 24              | ZENTEK SOFT
        other  | Salary Credit - Zentek Pvt Ltd                                               | ZENTEK PVT LTD
        """)
    void findsWhoIsOnTheOtherSide(String bank, String narration, String counterparty) {
        assertThat(of(narration, bank)).isEqualTo(counterparty == null ? "" : counterparty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATM-CASH/+KOTHRUD/PUNE/180324",
                "ATW-416021XXXXXX1234-S1ANPU01-PUNE",
                "BY CASH DEPOSIT- 123123",
                "CASH DEPOSIT BY - SELF - PUNE",
                "SMS CHARGES FOR JAN-MAR 24 INCL GST",
                "GST @18% on Charge",
                "Consolidated Charges for A/c",
                "012345678901:Int.Pd:01-01-2024 to 31-03-2024",
                "CREDIT INTEREST CAPITALISED",
                "MOB/CCPMT/XXXXXXXXXXXXXXXXXXX",
                "MOB/CCPMT/Q7RXA2BC5512/XXXXXXXXX",
                "BULK POSTING-00000041234567890 SALARY MAR 2024--",
                "IMPS/P2A/456456456456456456456456123PU 456456456456",
                "UPI/412345678901/PAYMENT/paytmqr2810050501011@paytm",
                "00112340009999-45140331",
                ""
            })
    void saysNothingWhereTheNarrationTellsNobody(String narration) {
        assertThat(of(narration, "axis")).isEmpty();
    }

    @Test
    void readsDebitAndCreditOfOneAddressPairTheOtherWay() {
        var narration = "UPI/412345678901/From:asha.verma@okaxis/To:kiran.stores@ybl/rent";

        assertThat(Counterparties.of(narration, Direction.DEBIT, new BankId("yesbnk")))
                .isEqualTo("KIRAN STORES");
        assertThat(Counterparties.of(narration, Direction.CREDIT, new BankId("yesbnk")))
                .isEqualTo("ASHA VERMA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPI-KIRAN STORES-K@OKAXIS-412345678901-UPI | KIRAN STORES
        GST @18% on Charge                         | GST ON CHARGE
        ATM-CASH/+KOTHRUD/PUNE/180324              | ATM CASH KOTHRUD PUNE
        00112340009999-45140331                    | 00112340009999-45140331
        """)
    void alwaysGivesANoteThatPeopleCanRead(String narration, String note) {
        assertThat(Counterparties.cleanNote(narration, Direction.DEBIT, new BankId("hdfc")))
                .isEqualTo(note);
    }

    @Test
    @Timeout(2)
    void readsHostileNarrationsInBoundedTime() {
        for (var piece : new String[] {"A-", "@", "_@", "1X*", "A@-", " ", "/:/"}) {
            assertThat(of(piece.repeat(200_000), "hdfc")).hasSizeLessThan(1001);
        }
    }

    private static String of(String narration, String bank) {
        return Counterparties.of(narration, Direction.DEBIT, new BankId(bank));
    }
}
