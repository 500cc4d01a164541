package dev.passbook.statement.anonymiser;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Replaces in one word whatever is not known to be harmless.
final class Disguise {

    private static final Pattern MIXED = Pattern.compile("[A-Za-z\\d]+");

    /// Letters up to a mask, or a mask.
    private static final Pattern LETTERS = Pattern.compile("[xX]{3,}|(?:(?![xX]{3})\\p{L})+");

    private static final Pattern MASK = Pattern.compile("[xX]{2,}");

    /// Digits with what people put between them: the parts of a telephone number are one number.
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[-.]\\d+)*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}|\\d{1,2}[-.]\\d{1,2}|\\d(?:[-.]\\d){1,3}");
    private static final Pattern YEAR = Pattern.compile("(?:\\d{1,2}[-.])?(?:19[5-9]|20[0-4])\\d");

    /// `A/C`, `B/F`, and the rails that some banks give in one letter, `N/` and `R/`.
    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:a/c|b/f|c/f|b/d|c/d|i/w|o/w|w/d|n/a|m/s|s/n|s/o|d/o|w/o|c/o)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:US|HK|NZ|A|C|S)\\$|^[NR](?=/)|(?<!\\p{L})page\\d{1,4}(?:(?:of|/)\\d{1,4})?(?!\\d)");

    private static final Pattern ADDRESS = Pattern.compile("([\\p{L}\\d._+]{0,64})@([\\p{L}\\d._]{0,64})");

    private static final Pattern RUN = Pattern.compile("\\p{L}+|\\d+");

    /// Longer words were made to keep us busy.
    private static final int LONGEST = 400;

    /// The digits behind the letters of a reference number, at least.
    private static final int REFERENCE = 6;

    private final KeptWords words;
    private final BankMarks banks;
    private final Pseudonyms pseudonyms;

    Disguise(KeptWords words, BankMarks banks, Pseudonyms pseudonyms) {
        this.words = words;
        this.banks = banks;
        this.pseudonyms = pseudonyms;
    }

    /// The word with its letters and digits replaced, but for those that are kept.
    String of(Token token) {
        return token.text().length() > LONGEST ? allReplaced(token.text()) : new Work(token).done();
    }

    private String allReplaced(String text) {
        return RUN.matcher(text)
                .replaceAll(run -> Character.isDigit(run.group().charAt(0))
                        ? pseudonyms.number(run.group())
                        : pseudonyms.word(run.group()));
    }

    private final class Work {

        private final String text;
        private final BitSet kept;
        private final BitSet hidden = new BitSet();
        private final StringBuilder result;

        Work(Token token) {
            text = token.text();
            kept = (BitSet) token.kept().clone();
            result = new StringBuilder(text);
        }

        String done() {
            find(MIXED, text).filter(this::isListed).forEach(this::keep);
            find(SHORT_FORM, text).forEach(this::keep);
            find(ADDRESS, text).forEach(this::address);
            find(LETTERS, open()).filter(this::isTelling).forEach(this::hideLetters);
            find(DIGITS, open()).filter(this::isTellingNumber).forEach(this::hideDigits);
            return result.toString();
        }

        private Stream<MatchResult> find(Pattern pattern, String where) {
            return pattern.matcher(where).results().toList().stream();
        }

        private void keep(MatchResult found) {
            kept.set(found.start(), found.end());
        }

        /// The text without what is kept, which parts what stands on either side of it.
        private String open() {
            var open = new StringBuilder(text);
            kept.stream().limit(text.length()).forEach(place -> open.setCharAt(place, ' '));
            return open.toString();
        }

        /// `P2M`: letters and digits that mean something together only.
        private boolean isListed(MatchResult run) {
            return run.group().length() > 1 && !isAllLetters(run.group()) && words.list(run.group());
        }

        private static boolean isAllLetters(String text) {
            return text.chars().allMatch(Character::isLetter);
        }

        /// In front of the `@` even a harmless word may be somebody's name.
        private void address(MatchResult found) {
            kept.clear(found.start(1), found.end(1));
            hidden.set(found.start(1), found.end(1));
            if (words.holdHandle(found.group(2))) {
                kept.set(found.start(2), found.end(2));
            }
        }

        private boolean isTelling(MatchResult group) {
            var letters = group.group();
            if (hidden.get(group.start())) {
                return true;
            }
            if (letters.length() == 1) {
                return !isKnownLetter(group);
            }
            return !MASK.matcher(letters).matches() && !words.hold(letters) && !banks.isPrefix(letters);
        }

        /// A letter that is a word of its own, or stands beside an amount, or in front of a long number.
        private boolean isKnownLetter(MatchResult letter) {
            return words.list(letter.group()) && (isAlone() || isKept(letter.start() - 1))
                    || digitsFrom(letter.end()) >= 10;
        }

        private boolean isAlone() {
            return text.chars().filter(Character::isLetterOrDigit).limit(2).count() == 1;
        }

        private boolean isKept(int place) {
            return place >= 0 && kept.get(place);
        }

        private int digitsFrom(int from) {
            int to = from;
            while (to < text.length() && Character.isDigit(text.charAt(to))) {
                to++;
            }
            return to - from;
        }

        private void hideLetters(MatchResult group) {
            int known = digitsFrom(group.end()) >= REFERENCE && !hidden.get(group.start())
                    ? banks.lettersOfReference(group.group())
                    : 0;
            replace(group.start() + known, group.end(), pseudonyms::word);
        }

        /// Numbers of up to two digits tell nothing, unless they are part of a longer one or of a code.
        private boolean isTellingNumber(MatchResult number) {
            boolean harmless = SHORT.matcher(number.group()).matches()
                    || YEAR.matcher(number.group()).matches();
            return !harmless || hidden.get(number.start()) || isHidden(number.start() - 1) || isHidden(number.end());
        }

        private boolean isHidden(int place) {
            return place >= 0 && place < text.length() && (hidden.get(place) || isMask(place));
        }

        private boolean isMask(int place) {
            return "xX*".indexOf(text.charAt(place)) >= 0;
        }

        private void hideDigits(MatchResult cluster) {
            find(NUMBER, cluster.group())
                    .forEach(digits -> replace(
                            cluster.start() + digits.start(), cluster.start() + digits.end(), pseudonyms::number));
        }

        private void replace(int from, int to, UnaryOperator<String> pseudonym) {
            hidden.set(from, to);
            result.replace(from, to, pseudonym.apply(text.substring(from, to)));
        }
    }
}
