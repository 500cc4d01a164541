package dev.passbook.statement.ledger;

import dev.passbook.statement.AccountId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives each transaction of an account its hash: the same whichever statement shows it first, because it is made
/// of nothing but the account and what tells the transaction from others, and another for each of two that are
/// alike.
class TransactionHashes {

    private static final int HEX_DIGITS = 32;

    private final AccountId account;
    private final Map<String, Integer> seen = new HashMap<>();

    TransactionHashes(AccountId account) {
        this.account = account;
    }

    String next(Entry entry) {
        var content = String.join(
                "|",
                account.toString(),
                entry.date().toString(),
                entry.direction().name(),
                plain(entry.amount()),
                plain(entry.balance()),
                entry.narration());
        var occurrence = seen.merge(content, 1, Integer::sum);
        return digest(content + "|" + occurrence);
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
