package dev.passbook.analysis.counterparty;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.util.List;

/// The order in which a bank writes the parts of a narration, where it is not simply the name before anything else
/// that looks like one.
///
/// The forms are those of the banks' printed legends and of statements seen (domain reference, B.3 and B.4).
enum Form {
    /// ICICI's older UPI: `UPI/<receipt>/<remark>/<address>/<bank>`. What looks like a name is a remark.
    REMARK_AND_ADDRESS {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            return address(pieces);
        }
    },
    /// HDFC's UPI: `UPI-<name>-<address>-<ifsc>-<receipt>-<remark>`, or a number in place of the name.
    NAME_AFTER_RAIL {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            boolean named = pieces.size() > 1
                    && (pieces.get(1).isName() || pieces.get(1).isBank());
            return named ? pieces.get(1).text() : address(pieces);
        }
    },
    /// ICICI's IMPS and internal transfers: `MMT/IMPS/<receipt>/<remark>/<name>/<bank>`.
    NAME_AFTER_REMARK {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            int name = reference(pieces) + 2;
            return name >= 2 && name < pieces.size() && pieces.get(name).isName()
                    ? pieces.get(name).text()
                    : first(pieces, 0);
        }
    },
    /// HDFC's third-party transfer: `<account>-TPT-<remark>-<name>`.
    NAME_LAST {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            var afterRemark = first(pieces, 3);
            return afterRemark.isEmpty() ? last(pieces) : afterRemark;
        }

        private String last(List<Piece> pieces) {
            return pieces.reversed().stream()
                    .filter(Piece::isName)
                    .findFirst()
                    .map(Piece::text)
                    .orElse("");
        }
    },
    /// IMPS with words before the rail: `<remark> IMPS/<receipt>/<name>/<ifsc>`.
    NAME_AFTER_RECEIPT {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            return first(pieces, reference(pieces) + 1);
        }
    },
    /// Yes Bank's UPI: `UPI/<receipt>/From:<address>/To:<address>/<remark>`.
    FROM_AND_TO {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            var addresses = pieces.stream().filter(Piece::isAddress).toList();
            return addresses.isEmpty()
                    ? ""
                    : (direction == Direction.CREDIT ? addresses.getFirst() : addresses.getLast()).text();
        }
    },
    /// Punjab National Bank's UPI: `UPI/<receipt>/P2V/<address>/<name>`.
    ADDRESS_THEN_NAME {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            var name = first(pieces, 0);
            return name.isEmpty() ? address(pieces) : name;
        }
    },
    /// All others: the first name; what follows an address is a remark.
    NAME_FIRST {
        @Override
        String pick(List<Piece> pieces, Direction direction) {
            for (var piece : pieces) {
                if (piece.isName() || piece.isAddress()) {
                    return piece.text();
                }
            }
            return "";
        }
    };

    private static final BankId ICICI = new BankId("icici");
    private static final BankId HDFC = new BankId("hdfc");
    private static final BankId YES = new BankId("yesbnk");
    private static final BankId PUNJAB_NATIONAL = new BankId("pnbbnk");

    /// The form of a narration.
    ///
    /// @param text in capitals with single spaces
    static Form of(String text, BankId bank) {
        if (text.startsWith("UPI")) {
            return upi(text, bank);
        }
        if (text.startsWith("MMT/IMPS/") || bank.equals(ICICI) && text.contains("INFT/")) {
            return NAME_AFTER_REMARK;
        }
        if (text.contains("-TPT-")) {
            return NAME_LAST;
        }
        return text.indexOf(" IMPS/") > 0 ? NAME_AFTER_RECEIPT : NAME_FIRST;
    }

    private static Form upi(String text, BankId bank) {
        if (bank.equals(ICICI) && text.length() > 4 && Character.isDigit(text.charAt(4))) {
            return REMARK_AND_ADDRESS;
        }
        if (text.startsWith("UPI-") && bank.equals(HDFC)) {
            return NAME_AFTER_RAIL;
        }
        if (bank.equals(PUNJAB_NATIONAL)) {
            return ADDRESS_THEN_NAME;
        }
        return bank.equals(YES) && text.contains("/FROM:") ? FROM_AND_TO : NAME_FIRST;
    }

    /// The name of the other party; empty when the pieces do not tell.
    abstract String pick(List<Piece> pieces, Direction direction);

    private static String address(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::isAddress)
                .findFirst()
                .map(Piece::text)
                .orElse("");
    }

    private static String first(List<Piece> pieces, int from) {
        return pieces.stream()
                .skip(from)
                .filter(Piece::isName)
                .findFirst()
                .map(Piece::text)
                .orElse("");
    }

    /// Where the receipt number is, or -1.
    private static int reference(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).isReference()) {
                return at;
            }
        }
        return -1;
    }
}
