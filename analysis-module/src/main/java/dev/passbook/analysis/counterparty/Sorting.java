package dev.passbook.analysis.counterparty;

import java.util.ArrayList;
import java.util.List;

/// Finds out what each piece of a narration is.
final class Sorting {

    /// Two letters are initials, a bank's branch or a flag, rarely a name.
    private static final int SHORTEST_NAME = 3;

    private final Lexicon lexicon = Lexicon.get();

    /// What the pieces are, in their order. An address after other words in one piece gives two.
    List<Piece> sort(List<String> pieces) {
        var sorted = new ArrayList<Piece>(pieces.size());
        for (int at = 0; at < pieces.size(); at++) {
            var text = pieces.get(at);
            int address = text.indexOf('@');
            if (address > 0) {
                int space = text.lastIndexOf(' ', address);
                if (space > 0) {
                    sorted.add(words(text.substring(0, space), at > 0, false));
                }
                sorted.add(new Piece(Address.name(text.substring(space + 1, address)), Sort.ADDRESS));
            } else {
                sorted.add(words(text, at > 0, at == pieces.size() - 1));
            }
        }
        return sorted;
    }

    /// @param inner whether something stands before the piece, so that it may be a remark
    /// @param last whether the bank may have cut it
    private Piece words(String text, boolean inner, boolean last) {
        var words = kept(text);
        if (words.isEmpty()) {
            return text.isEmpty() ? Piece.NOISE : Piece.REFERENCE;
        }
        heal(words);
        if (inner && isRemark(words) || last && words.size() == 1 && lexicon.isCutRemark(words.getFirst())) {
            return Piece.NOISE;
        }
        if (lexicon.isBank(String.join("", words))) {
            return new Piece(String.join(" ", words), Sort.BANK);
        }
        boolean trimmed = trim(words);
        var name = String.join(" ", words);
        if (holdsOwnWord(words) || lexicon.isCity(name) || letters(name) < SHORTEST_NAME) {
            return Piece.NOISE;
        }
        return new Piece(name, trimmed && lexicon.isBank(String.join("", words)) ? Sort.BANK : Sort.NAME);
    }

    private List<String> kept(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split(" ")) {
            var plain = bare(References.unglued(word));
            if (!plain.isEmpty() && !References.isCode(plain)) {
                words.add(plain);
            }
        }
        return words;
    }

    /// The word without the marks around it.
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start)) && word.charAt(start) != '&') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1)) && word.charAt(end - 1) != '&') {
            end--;
        }
        return word.substring(start, end);
    }

    private void heal(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            if (lexicon.isCut(words.get(at - 1), words.get(at))) {
                words.set(at - 1, words.get(at - 1) + words.remove(at));
            }
        }
    }

    /// `PAYMENT FROM PHONEPE`, `SENT USING PAYTM`, `SALARY FOR MARCH`.
    private boolean isRemark(List<String> words) {
        return words.size() > 1 && lexicon.opensRemark(words.getFirst()) && lexicon.isNoise(words.get(1))
                || areNoise(words);
    }

    // The next ones run for every piece of every narration, where a stream costs more than its work.

    private boolean areNoise(List<String> words) {
        for (var word : words) {
            if (!lexicon.isNoise(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsOwnWord(List<String> words) {
        for (var word : words) {
            if (lexicon.isOwnWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static int letters(String name) {
        int letters = 0;
        for (int at = 0; at < name.length(); at++) {
            letters += Character.isLetter(name.charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    /// Takes away what stands around a name.
    ///
    /// @return whether there was anything
    private boolean trim(List<String> words) {
        int before = words.size();
        while (!words.isEmpty() && (lexicon.isNoise(words.getFirst()) && !isInitial(words) || isTitled(words))) {
            words.removeFirst();
        }
        while (!words.isEmpty()
                && lexicon.isNoise(words.getLast())
                && words.getLast().length() > 1) {
            words.removeLast();
        }
        if (words.size() > 2 && lexicon.isCity(words.getLast())) {
            words.removeLast();
        }
        return words.size() < before;
    }

    /// `R KUMAR`: a single letter before a name belongs to it.
    private boolean isInitial(List<String> words) {
        return words.getFirst().length() == 1
                && words.size() > 1
                && (words.get(1).length() == 1 || !lexicon.isNoise(words.get(1)));
    }

    private boolean isTitled(List<String> words) {
        return words.size() > 1 && lexicon.isTitle(words.getFirst());
    }
}
