package dev.passbook.statement.anonymiser;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Replaces words and numbers by others of the same length: the same one by the same one, as long as the seed is
/// the same. No sign stays what it was.
///
/// Beyond their first four letters, words that begin alike have pseudonyms that begin alike, and numbers that end
/// alike have pseudonyms that end alike: banks cut names short and mask the front of account numbers, and whoever
/// reads the copy shall still see which belong together.
final class Pseudonyms {

    /// Without X, which stands for what is masked.
    private static final String LETTERS = "abcdefghijklmnopqrstuvwyz";

    /// What decides together, so that single letters cannot be counted and guessed.
    private static final int BLOCK = 4;

    /// Numbers of this length are padded with zeros, and remain so.
    private static final int PADDED = 6;

    private static final int ATTEMPTS = 20;

    private final Mac mac;
    private final Predicate<String> taken;

    /// @param taken words that a pseudonym must not happen to be, because they mean something
    Pseudonyms(long seed, Predicate<String> taken) {
        this.mac = mac(seed);
        this.taken = taken;
    }

    private static Mac mac(long seed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    ByteBuffer.allocate(Long.BYTES).putLong(seed).array(), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /// Another word of as many letters, its capitals where they were.
    String word(String letters) {
        var lower = letters.toLowerCase(Locale.ROOT);
        var word = "";
        for (int attempt = 0; attempt < ATTEMPTS && (attempt == 0 || taken.test(word)); attempt++) {
            word = word(lower.length() == letters.length() ? lower : letters, attempt);
        }
        return cased(word, letters);
    }

    private String word(String letters, int attempt) {
        int head = Math.min(BLOCK, letters.length());
        var state = digest("word " + attempt + " " + letters.substring(0, head));
        var word = new StringBuilder();
        for (int at = 0; at < letters.length(); at++) {
            state = at < head ? state : digest(state, letters.charAt(at));
            word.append(otherLetter(letters.charAt(at), state[at < head ? at : 0]));
        }
        return word.toString();
    }

    private static char otherLetter(char letter, byte random) {
        int index = LETTERS.indexOf(letter);
        int number = Byte.toUnsignedInt(random);
        return index < 0
                ? LETTERS.charAt(number % LETTERS.length())
                : LETTERS.charAt((index + 1 + number % (LETTERS.length() - 1)) % LETTERS.length());
    }

    private static String cased(String word, String model) {
        var cased = new StringBuilder(word);
        for (int at = 0; at < model.length(); at++) {
            if (Character.isUpperCase(model.charAt(at))) {
                cased.setCharAt(at, Character.toUpperCase(word.charAt(at)));
            }
        }
        return cased.toString();
    }

    /// Another number of as many digits.
    String number(String digits) {
        var number = new StringBuilder(digits);
        int first = digits.length() < PADDED ? 0 : zeros(digits);
        int tail = Math.max(0, digits.length() - BLOCK);
        var state = digest("number " + digits.substring(tail));
        for (int at = digits.length() - 1; at >= first; at--) {
            state = at < tail ? digest(state, digits.charAt(at)) : state;
            number.setCharAt(at, otherDigit(digits.charAt(at), state[at < tail ? 0 : digits.length() - 1 - at]));
        }
        return number.toString();
    }

    private static int zeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static char otherDigit(char digit, byte random) {
        return (char) ('0' + (digit - '0' + 1 + Byte.toUnsignedInt(random) % 9) % 10);
    }

    private byte[] digest(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Goes on from what was before, so that long words cost no more than short ones, sign by sign.
    private byte[] digest(byte[] state, char next) {
        mac.update(state);
        return digest(Character.toString(next));
    }
}
