package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The text of one bank template. A key that nobody knows or that stands there twice, a value of the wrong kind,
/// the wrong bank: each makes it a bad one.
///
/// @param place the file, as messages name it
/// @param text its content; what was no UTF-8 has become the replacement character
record TemplateFile(String place, String text) {

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new SimpleModule()
                    .addDeserializer(BankId.class, new OwnBank())
                    .addDeserializer(String.class, new SearchedText()))
            .build()
            .readerFor(BankTemplate.class);

    private static final Pattern UNREADABLE = Pattern.compile("[\uFFFD\\p{Cc}&&[^\\t\\r\\n]]");

    /// Reads what lies on the class path.
    static TemplateFile at(URL place) {
        try (var yaml = place.openStream()) {
            return new TemplateFile(place.toString(), new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    /// @throws BadTemplate naming the file and the place in it that is wrong
    BankTemplate read(BankId bank) {
        requireText();
        try {
            return YAML.withAttribute(BankId.class, bank).readValue(text);
        } catch (JacksonException e) {
            throw new BadTemplate(this, e);
        }
    }

    private void requireText() {
        var sign = UNREADABLE.matcher(text);
        if (sign.find()) {
            int line = 1
                    + (int) text.chars()
                            .limit(sign.start())
                            .filter(c -> c == '\n')
                            .count();
            throw new BadTemplate(place, line, "a sign that is no UTF-8 text");
        }
    }

    /// The bank must be the one that the file is called after.
    private static final class OwnBank extends StdDeserializer<BankId> {

        OwnBank() {
            super(BankId.class);
        }

        @Override
        public BankId deserialize(JsonParser yaml, DeserializationContext context) {
            var bank = (BankId) context.getAttribute(BankId.class);
            var named = yaml.getValueAsString("");
            return named.equals(bank.value())
                    ? bank
                    : context.reportInputMismatch(this, "this is a template of '%s', not of '%s'", named, bank);
        }
    }

    /// All lists of a template hold texts to be looked for. One that is empty would be found everywhere, and one
    /// without letters and digits is empty once it is compared. Only among the words of a table's header is a lone
    /// `#` at home.
    private static final class SearchedText extends StdDeserializer<String> {

        private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]");

        SearchedText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser yaml, DeserializationContext context) {
            var text = yaml.currentToken().isScalarValue() ? yaml.getValueAsString() : null;
            if (text == null) {
                return context.reportInputMismatch(this, "a text is needed here");
            }
            return isListed(yaml) && !isColumn(yaml) && !WORD.matcher(text).find() ? wordless(context) : text;
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return isListed(context.getParser()) ? wordless(context) : null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }

        private String wordless(DeserializationContext context) {
            return context.reportInputMismatch(this, "an entry of a list needs a letter or a digit");
        }

        private static boolean isListed(JsonParser yaml) {
            return yaml.streamReadContext().inArray();
        }

        private static boolean isColumn(JsonParser yaml) {
            return yaml.streamReadContext().getParent().inArray();
        }
    }
}
