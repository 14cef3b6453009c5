package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class RoundFormatIdentityTest {

    static Stream<Path> rounds() {
        return RoundFiles.all();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void writtenRoundReadsAsTheSameDocument(Path file) throws IOException {
        var round = RoundFiles.round(Files.readAllBytes(file));

        assertThat(RoundFiles.round(RoundFormat.write(round))).isEqualTo(round);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void writtenRoundSaysExactlyWhatTheFileSaid(Path file) throws IOException {
        var text = Files.readString(file);

        assertThat(RoundFiles.tree(RoundFormat.write(RoundFiles.round(text)))).isEqualTo(RoundFiles.tree(text));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void anotherReaderOfYamlSeesTheSameWords(Path file) throws IOException {
        var text = Files.readString(file);

        assertThat(words(compose(RoundFormat.write(RoundFiles.round(text))))).isEqualTo(words(compose(text)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyFieldIsUnderstoodButWordsCutOffByACommaBetweenBrackets(Path file) throws IOException {
        var reading = RoundFormat.read(Files.readAllBytes(file));

        assertThat(((Reading.Read<RoundDocument>) reading).notUnderstood())
            .allMatch(note -> note.key().equals("round.format.loose_word"));
    }

    @ParameterizedTest
    @ValueSource(strings = { RoundFiles.POHJOIS_SAVO, RoundFiles.KESKI_SUOMI })
    void everyFieldOfOurOwnRoundsIsUnderstood(String name) {
        assertThat(((Reading.Read<RoundDocument>) RoundFormat.read(RoundFiles.own(name))).notUnderstood()).isEmpty();
    }

    @Test
    void theRoundsBesideTheProjectAreReadWhenTheyAreThere() {
        var original = RoundFiles.beside("rounds").resolve(RoundFiles.POHJOIS_SAVO);
        assumeTrue(Files.exists(original), "No rounds beside the project; only our own are read");

        assertThat(rounds()).anyMatch(file -> file.equals(original));
    }

    @Test
    void writingIsStable() {
        var once = RoundFormat.write(RoundFiles.round(RoundFiles.own(RoundFiles.KESKI_SUOMI)));

        assertThat(RoundFormat.write(RoundFiles.round(once.getBytes(StandardCharsets.UTF_8)))).isEqualTo(once);
    }

    private static Node compose(String text) {
        return new Yaml().compose(new StringReader(text));
    }

    private static Object words(Node node) {
        return switch (node) {
            case MappingNode mapping -> fields(mapping);
            case SequenceNode sequence -> sequence.getValue().stream().map(RoundFormatIdentityTest::words).toList();
            case ScalarNode scalar -> scalar.getValue().isEmpty() ? "null" : scalar.getValue();
            default -> List.of();
        };
    }

    private static Map<Object, Object> fields(MappingNode mapping) {
        var fields = new LinkedHashMap<Object, Object>();
        mapping.getValue().forEach(field -> fields.put(words(field.getKeyNode()), words(field.getValueNode())));
        return fields;
    }

}
