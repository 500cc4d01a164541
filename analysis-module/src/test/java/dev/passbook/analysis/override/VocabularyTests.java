package dev.passbook.analysis.override;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTests {

    private static final Pattern DESCRIPTION = Pattern.compile("(?m)^\\s+description: (\\w+)");
    private static final Pattern CATEGORY = Pattern.compile("(?m)^[ -]+category: (\\w+)");
    private static final Set<String> NEVER_GIVEN = Set.of("none", "decoy", "surname");

    @Test
    void everyDescriptionOfTheRulesCanBeGiven() throws IOException {
        assertThat(Stream.concat(words("channels", DESCRIPTION), words("categories", DESCRIPTION)))
                .isNotEmpty()
                .allMatch(word -> Description.of(word).isPresent());
    }

    /// But those with which the rules find out that there is none.
    @Test
    void everyCategoryOfTheRulesCanBeGiven() throws IOException {
        assertThat(Stream.concat(words("channels", CATEGORY), words("categories", CATEGORY))
                        .filter(word -> !NEVER_GIVEN.contains(word)))
                .isNotEmpty()
                .allMatch(word -> MerchantCategory.of(word).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelCanBeGivenAsTheContractSpellsIt(Channel channel) {
        var word = ChannelWord.of(channel.wire());

        assertThat(word.map(ChannelWord::channel)).contains(channel);
        assertThat(word.orElseThrow().directions()).isNotEmpty();
    }

    @Test
    void noOtherWordCanBeGiven() {
        assertThat(ChannelWord.of("cash_withdrawal")).isEmpty();
        assertThat(ChannelWord.of("UPI")).isEmpty();
        assertThat(MerchantCategory.of("none")).isEmpty();
        assertThat(Description.of("none")).isEmpty();
        assertThat(MerchantCategory.of("")).contains(MerchantCategory.NONE);
    }

    private static Stream<String> words(String file, Pattern pattern) throws IOException {
        try (var stream = Objects.requireNonNull(Channel.class.getResourceAsStream("/rules/%s.yaml".formatted(file)))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return pattern.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.replaceAll(".*: ", ""))
                    .map(String::strip);
        }
    }
}
