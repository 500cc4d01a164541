package dev.passbook.statement.identity;

import dev.passbook.statement.bank.TextLine;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line above the transactions, its labels found. Places in the text and words on the page are kept together.
final class HeaderLine {

    private final TextLine line;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Label> labels;

    HeaderLine(TextLine line, Labels dictionary) {
        this.line = line;
        this.text = line.text();
        int at = 0;
        for (var word : line.words()) {
            starts.add(at);
            at += word.text().length() + 1;
        }
        this.labels = dictionary.in(this);
    }

    TextLine line() {
        return line;
    }

    String text() {
        return text;
    }

    List<Label> labels() {
        return labels;
    }

    /// The word that holds a place of the text.
    int wordAt(int place) {
        int word = starts.size() - 1;
        while (word > 0 && starts.get(word) > place) {
            word--;
        }
        return word;
    }

    /// Whether a wide gap, or the edge of the line, parts the place from what stands left of it.
    boolean beginsCell(int place) {
        int word = wordAt(place);
        return starts.get(word) == place && (word == 0 || gapInEms(word) > 1.0);
    }

    /// Whether a wide gap, or the edge of the line, follows the place.
    boolean endsCell(int place) {
        int word = wordAt(Math.max(0, place - 1));
        return place >= starts.get(word) + line.words().get(word).text().length()
                && (word == line.words().size() - 1 || gapInEms(word + 1) > 1.0);
    }

    double gapInEms(int word) {
        return line.gapBefore(word) / line.words().get(word).fontSize();
    }

    double leftOf(Label label) {
        return line.words().get(wordAt(label.from())).left();
    }

    double rightOf(Label label) {
        return line.words().get(wordAt(label.to() - 1)).right();
    }

    /// The label that follows another one.
    Optional<Label> after(Label label) {
        return labels.stream().filter(next -> next.from() >= label.to()).findFirst();
    }

    /// The words from one place to another; a word that the first place cuts is cut.
    List<Word> words(int from, int to) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = start + line.words().get(i).text().length();
            if (end > from && start < to) {
                words.add(cut(line.words().get(i), Math.max(0, from - start), Math.min(end, to) - start));
            }
        }
        return words;
    }

    private static Word cut(Word word, int from, int to) {
        return from == 0 && to == word.text().length()
                ? word
                : new Word(word.text().substring(from, to), word.box(), word.fontSize(), word.font());
    }
}
