package dev.passbook.analysis.channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the rule files, strictly: an unknown key, a missing value, an ill-written term or a name given twice
/// stops the start, with a message that says in which file and at which rule.
///
/// @param folder where the files are on the class path, beginning and ending with a slash
record RuleFiles(String folder) {

    static final String WORDS = "words.yaml";
    static final String CHANNELS = "channels.yaml";
    static final String CATEGORIES = "categories.yaml";

    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {};

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /// The lists that rules share.
    WordLists words() {
        return naming(WORDS, () -> new WordLists(YAML.treeToValue(tree(WORDS), LISTS)));
    }

    /// The channel rules, each made by `reading` from its entry, in the order of the file.
    <T> List<T> channels(Function<Rule, T> reading) {
        return entries(CHANNELS, "rule", Rule.class, reading);
    }

    /// The merchant categories, each made by `reading` from its entry, in the order of the file.
    <T> List<T> categories(Function<Category, T> reading) {
        return entries(CATEGORIES, "category", Category.class, reading);
    }

    private <E, T> List<T> entries(String file, String key, Class<E> type, Function<E, T> reading) {
        var read = new ArrayList<T>();
        var names = new HashSet<String>();
        for (var node : tree(file)) {
            var name = node.path(key).asString("");
            var place = "%s, %s '%s'".formatted(file, key, name);
            if (name.isBlank() || !names.add(name)) {
                throw new IllegalStateException(
                        "%s%s: every entry needs a %s of its own".formatted(folder, place, key));
            }
            read.add(naming(place, () -> reading.apply(YAML.treeToValue(node, type))));
        }
        return List.copyOf(read);
    }

    private JsonNode tree(String file) {
        try (InputStream yaml = RuleFiles.class.getResourceAsStream(folder + file)) {
            if (yaml == null) {
                throw new IllegalStateException("There is no %s%s on the class path".formatted(folder, file));
            }
            return naming(file, () -> YAML.readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + file, e);
        }
    }

    private <T> T naming(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JacksonException | IllegalArgumentException e) {
            var reason = e instanceof JacksonException bad ? bad.getOriginalMessage() : e.getMessage();
            throw new IllegalStateException("%s%s: %s".formatted(folder, place, reason), e);
        }
    }
}
