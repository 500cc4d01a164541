package dev.passbook.benchmarks;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a statement says besides its rows. Only counted where the truth has it.
enum Field {
    BANK,
    ACCOUNT,
    NAME,
    IFSC,
    ADDRESS,
    PERIOD;

    /// Whether it was read rightly; empty where there is no truth about it.
    Optional<Boolean> isRight(Truth truth, Findings found) {
        return Optional.ofNullable(told(truth)).map(told -> agrees(told, read(found)));
    }

    /// What it is.
    @Nullable
    Object told(Truth truth) {
        return switch (this) {
            case BANK -> truth.bank();
            case ACCOUNT -> truth.accountNumber();
            case NAME -> truth.name();
            case IFSC -> truth.ifsc();
            case ADDRESS -> truth.address();
            case PERIOD -> truth.period();
        };
    }

    /// What it was taken for.
    @Nullable
    Object read(Findings found) {
        return switch (this) {
            case BANK -> found.bank();
            case ACCOUNT -> found.identity().accountNumber();
            case NAME -> found.identity().name();
            case IFSC -> found.identity().ifsc();
            case ADDRESS -> found.identity().address();
            case PERIOD -> found.identity().period();
        };
    }

    private boolean agrees(Object told, @Nullable Object read) {
        return switch (this) {
            case BANK, IFSC, PERIOD -> told.equals(read);
            case ACCOUNT -> isNumber(Spelling.signs(text(told)), Spelling.signs(text(read)));
            case NAME -> isName(text(told), text(read));
            case ADDRESS -> Spelling.address(text(told)).equals(Spelling.address(text(read)));
        };
    }

    /// The reader reports the title that is printed; a truth may leave it out.
    private static boolean isName(String told, String read) {
        var name = Spelling.unspaced(told);
        return name.equals(Spelling.unspaced(read)) || name.equals(Spelling.untitled(read));
    }

    /// The reader reports the zeros that some banks print before a number; a truth may leave them out.
    private static boolean isNumber(String told, String read) {
        return told.equals(read) || told.equals(Spelling.unpadded(read));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
