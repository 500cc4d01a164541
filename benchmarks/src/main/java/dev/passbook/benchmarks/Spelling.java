package dev.passbook.benchmarks;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What of a text must agree for two texts to count as the same.
final class Spelling {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_OR_COMMA = Pattern.compile("[\\s,]+");
    private static final Pattern SEPARATOR = Pattern.compile("[^0-9A-Z]+");
    private static final Pattern TITLE = Pattern.compile("^(?:MR|MRS|MS|MISS|DR|SHRI|SMT)\\b[. ]*");

    private static final Pattern PADDING = Pattern.compile("^0+");

    private Spelling() {}

    /// All signs but white space, in capitals.
    static String unspaced(@Nullable String text) {
        return without(SPACE, text);
    }

    /// The lines of an address are joined with or without a comma.
    static String address(@Nullable String text) {
        return without(SPACE_OR_COMMA, text);
    }

    /// Letters and digits only, as account numbers are compared.
    static String signs(@Nullable String text) {
        return without(SEPARATOR, text);
    }

    /// A number without the zeros before it.
    static String unpadded(String number) {
        return PADDING.matcher(number).replaceFirst("");
    }

    /// A name without `MR.` and the like.
    static String untitled(@Nullable String name) {
        return unspaced(TITLE.matcher(capitals(name).strip()).replaceFirst(""));
    }

    private static String without(Pattern what, @Nullable String text) {
        return what.matcher(capitals(text)).replaceAll("");
    }

    private static String capitals(@Nullable String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT);
    }
}
