package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is particular to the statements of one bank, as its file `banks/<id>.yaml` says.
///
/// @param bank whose statements
/// @param recognise what shows that a statement is of this bank, beside the facts of the directory
/// @param identity where its identity block differs from the general one
/// @param metadata what its documents say about how they were made
/// @param examples invented statements that the template must read rightly; a test holds it to them
public record BankTemplate(
        BankId bank, Recognise recognise, IdentityHints identity, Metadata metadata, List<Example> examples) {

    public BankTemplate {
        if (bank == null) {
            throw new IllegalArgumentException("the key 'bank' is missing");
        }
        examples = copy(examples);
        if (recognise == null) {
            recognise = new Recognise(List.of(), List.of(), List.of());
        }
        if (identity == null) {
            identity = IdentityHints.NONE;
        }
        if (metadata == null) {
            metadata = new Metadata(List.of());
        }
    }

    /// @param phrases words that this bank alone prints in its header or footer
    /// @param columns for each of its layouts, the words of the table header; all must be there, in any order
    /// @param documents parts of a PDF title or creator that go with this bank
    public record Recognise(List<String> phrases, List<List<String>> columns, List<String> documents) {

        /// A header of fewer words is that of many banks.
        private static final int FEWEST_COLUMN_WORDS = 3;

        public Recognise {
            phrases = copy(phrases);
            columns = copy(columns).stream().map(BankTemplate::copy).toList();
            documents = copy(documents);
            columns.forEach(Recognise::requireWords);
        }

        private static void requireWords(List<String> header) {
            if (PrintedText.words(String.join(" ", header)).size() < FEWEST_COLUMN_WORDS) {
                throw new IllegalArgumentException(
                        "the columns %s have fewer than %d words".formatted(header, FEWEST_COLUMN_WORDS));
            }
        }
    }

    /// @param labels words before a value that the general dictionary does not know
    /// @param addressJoin what stands between the lines of an address once they are one text
    public record IdentityHints(Labels labels, String addressJoin) {

        /// For a bank whose identity block is like any other.
        public static final IdentityHints NONE =
                new IdentityHints(new Labels(List.of(), List.of(), List.of(), List.of(), List.of()), " ");

        public IdentityHints {
            if (labels == null) {
                labels = NONE.labels();
            }
            if (addressJoin == null) {
                addressJoin = " ";
            }
        }
    }

    /// Labels of one bank, field by field.
    public record Labels(
            List<String> account, List<String> name, List<String> address, List<String> type, List<String> limit) {

        public Labels {
            account = copy(account);
            name = copy(name);
            address = copy(address);
            type = copy(type);
            limit = copy(limit);
        }
    }

    /// @param trusted parts of a producer, creator or author that genuine documents of this bank carry
    public record Metadata(List<String> trusted) {

        public Metadata {
            trusted = copy(trusted);
        }
    }

    /// @param header the text above the transactions, drawn in columns of characters
    /// @param columns the header of the transaction table
    /// @param footer the text below the last transaction
    /// @param is what must be read from it
    public record Example(
            String header, String columns, @Nullable String footer, Expected is) {

        public Example {
            if (header == null || columns == null || is == null) {
                throw new IllegalArgumentException("an example needs the keys 'header', 'columns' and 'is'");
            }
        }
    }

    /// What an example shows; a field left out is not compared. Dates are `yyyy-MM-dd`.
    public record Expected(
            @Nullable String name,
            @Nullable String address,
            @Nullable String account,
            @Nullable String ifsc,
            @Nullable String from,
            @Nullable String to) {}

    /// A key that a file leaves out arrives as null.
    @SuppressWarnings("NullAway")
    private static <T> List<T> copy(@Nullable List<T> list) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a list has an entry that is empty");
        }
        return list == null ? List.of() : List.copyOf(list);
    }
}
