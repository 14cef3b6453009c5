package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class RoundFormatTemplatesTest {

    private static final String OURS = RoundFiles.ownText("templates.yaml");

    @Test
    void tenWaysOfHoldingARoundComeWithThePlatform() {
        assertThat(RoundTemplates.list()).hasSize(10)
            .allSatisfy(template -> assertThat(template.labelSv()).isNotBlank())
            .allSatisfy(template -> assertThat(template.labelEn()).isNotBlank())
            .allSatisfy(template -> assertThat(template.seenIn()).isNotEmpty())
            .allSatisfy(template -> assertThat(template.source()).isNotEmpty());
    }

    @Test
    void monthsMayBeOneOrMany() {
        var groups = RoundTemplates.list().get(1);

        assertThat(groups.id()).isEqualTo("forum-and-municipality-groups");
        assertThat(groups.steps()).filteredOn(step -> step.key().equals("opening_forum"))
            .extracting(RoundTemplate.Step::month)
            .containsExactly(List.of(9));
        assertThat(groups.steps()).filteredOn(step -> step.key().equals("group_negotiations"))
            .extracting(RoundTemplate.Step::month)
            .containsExactly(List.of(9, 10, 11));
    }

    @Test
    void writtenTemplatesSayWhatTheFileSaid() {
        var document = read(OURS).document();

        assertThat(read(RoundTemplates.write(document)).document()).isEqualTo(document);
        assertThat(RoundFiles.tree(RoundTemplates.write(document))).isEqualTo(RoundFiles.tree(OURS));
        assertThat(read(OURS).notUnderstood()).isEmpty();
    }

    @Test
    void theTemplatesBesideTheProjectAreUnderstood() throws IOException {
        var original = RoundFiles.beside("rounds").resolve("templates.yaml");
        assumeTrue(Files.exists(original), "No templates beside the project");

        var read = read(Files.readString(original));

        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.document().templates()).extracting(RoundTemplate::id)
            .containsExactlyElementsOf(RoundTemplates.list().stream().map(RoundTemplate::id).toList());
    }

    @Test
    void doubledTemplateAndUnknownLaneAreProblems() {
        var reading = RoundTemplates.read("""
                schema: hyte-round-template/1
                templates:
                  - {id: a, label_fi: A, steps: [{key: s, lane: kuu}, {key: s}]}
                  - {id: a, label_fi: B}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.Unreadable<TemplateDocument>) reading).problems()).extracting(Problem::path)
            .containsExactly("templates[0].steps[0].lane", "templates[0].steps[1].key", "templates[1].id");
    }

    private static Reading.Read<TemplateDocument> read(String text) {
        return (Reading.Read<TemplateDocument>) RoundTemplates.read(text.getBytes(StandardCharsets.UTF_8));
    }

}
