package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.List;

/// Undoes what some fonts do to lines: every sign is there twice, `BBAANNKK`, `99,,990000..0000`.
public final class Doubled {

    /// Fewer signs may be pairs by chance.
    private static final int TELLING = 6;

    private Doubled() {}

    /// The words of a line, each sign once where each is there twice.
    public static List<Word> undone(List<Word> words) {
        int signs = 0;
        boolean telling = false;
        for (Word word : words) {
            if (!isDoubled(word.text())) {
                return words;
            }
            signs += word.text().length();
            telling |= word.text().chars().anyMatch(c -> !Character.isDigit(c));
        }
        return telling && signs >= TELLING ? words.stream().map(Doubled::half).toList() : words;
    }

    private static boolean isDoubled(String text) {
        if (text.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i += 2) {
            if (text.charAt(i) != text.charAt(i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static Word half(Word word) {
        var half = new StringBuilder(word.text().length() / 2);
        for (int i = 0; i < word.text().length(); i += 2) {
            half.append(word.text().charAt(i));
        }
        return new Word(half.toString(), word.box(), word.fontSize(), word.font());
    }
}
