package dev.passbook.analysis.channel;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each folder under `channel/broken` holds one mistake.
class RuleFilesTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "unknown-key, 'channels.yaml, rule ''upi.word''', colour",
        "unknown-channel, 'channels.yaml, rule ''upi.word''', pigeon",
        "unknown-description, 'channels.yaml, rule ''upi.word''', a_guess",
        "unknown-list, 'channels.yaml, rule ''upi.word''', $rails",
        "no-channel, 'channels.yaml, rule ''upi.word''', needs a channel",
        "same-name-twice, 'channels.yaml, rule ''upi.word''', of its own",
        "small-letters, 'words.yaml', list rails",
        "amounts-crossed, 'channels.yaml, rule ''upi.word''', from 10 to 5",
        "shape-ill-written, 'channels.yaml, rule ''upi.word''', shape",
        "no-last-rule, channels.yaml, must take everything",
        "no-words-in-category, 'categories.yaml, category ''food''', names or words",
        "nowhere, words.yaml, class path"
    })
    void stopsTheStartNamingFileAndRule(String folder, String place, String reason) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Narrations(new RuleFiles("/channel/broken/" + folder + "/")))
                .withMessageContaining(place)
                .withMessageContaining(reason);
    }
}
