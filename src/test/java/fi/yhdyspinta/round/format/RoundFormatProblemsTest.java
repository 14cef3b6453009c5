package fi.yhdyspinta.round.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RoundFormatProblemsTest {

    /** Five lines that are a round already; what a test adds begins on line 6. */
    private static final String ROUND = """
            schema: hyte-round/1
            id: saarimaa-2027
            language: fi
            county: {name_fi: Saarimaan hyvinvointialue}
            round: {year: 2027, name: Hyte-neuvottelut 2027}
            """;

    @Test
    void fiveLinesAreARound() {
        assertThat(RoundFiles.round(ROUND).county().nameFi()).isEqualTo("Saarimaan hyvinvointialue");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    goals: tavoite                                  | 6:8    | goals                 | expected_list
                    goals: [tavoite]                                | 6:9    | goals[0]              | expected_fields
                    workshop: [1]                                   | 6:11   | workshop              | expected_fields
                    unknown: [{a: b}]                               | 6:11   | unknown[0]            | expected_text
                    unknown: [a, ~]                                 | 6:14   | unknown[1]            | empty_item
                    previous_round: {year: kaksi}                   | 6:24   | previous_round.year   | expected_number
                    previous_round: {year: 2023.5}                  | 6:24   | previous_round.year   | expected_number
                    previous_round: {year: 99999999999}             | 6:24   | previous_round.year   | expected_number
                    previous_round: {note: x}                       | 6:17   | previous_round.year   | missing
                    previous_round: {year: ~}                       | 6:18   | previous_round.year   | missing
                    events: [{id: a, kind: juhla}]                  | 6:24   | events[0].kind        | unknown_word
                    events: [{id: a, kind: visit, date: 2024-13-01}] | 6:37  | events[0].date        | expected_date
                    events: [{id: a, kind: visit, date: 2024-05}]   | 6:37   | events[0].date        | expected_date
                    events: [{id: a, kind: visit, start: 9}]        | 6:38   | events[0].start       | expected_time
                    events: [{id: a, kind: visit, start: "25:00"}]  | 6:38   | events[0].start       | expected_time
                    goals: [{id: a, text: ""}]                      | 6:17   | goals[0].text         | missing
                    goals: [{id: a, text: t}, {id: a, text: u}]     | 6:32   | goals[1].id           | double_id
                    goals: [{id: a, text: t, focus: I}]             | 6:33   | goals[0].focus        | dangling
                    process: [{step: 1, name: n, lane: x}]          | 6:36   | process[0].lane       | dangling
                    follow_up: [{via: x}]                           | 6:19   | follow_up[0].via      | dangling
                    follow_up: [[x]]                                | 6:13   | follow_up[0]          | expected_text_or_fields
                    bodies: [{id: a, name: n, seats: {x: 1}}]       | 6:34   | bodies[0].seats       | expected_text_or_list
                    survey: {sections: [{id: A, title: t, questions: [{id: q, text: t, type: arvaus}]}]} | 6:74 | survey.sections[0].questions[0].type | unknown_word
                    survey: {sections: [{id: A, title: t, questions: [{id: q, text: t}]}]} | 6:51 | survey.sections[0].questions[0].type | missing
                    survey: {sections: [{id: A, title: t, questions: [{id: q, text: t, type: multi_choice, options_from: goals}]}]} | 6:102 | survey.sections[0].questions[0].options_from | dangling
                    survey: {sections: [{id: A, title: t, questions: [{id: q, text: t, type: single_choice}]}]} | 6:74 | survey.sections[0].questions[0].type | no_options
                    survey: {sections: [{id: A, title: t, questions: [{id: q, text: t, type: single_choice, options: [{id: a, label: b, exclusive: 1}]}]}]} | 6:128 | survey.sections[0].questions[0].options[0].exclusive | expected_truth
                    id: toinen                                      | 6:1    | id                    | double_field
                    note: *a                                        | 6:7    | note                  | unknown_reference
                    note: !x a                                      | 6:7    | note                  | tag
                    note: !!int a                                   | 6:7    | note                  | tag
                    note: "\\0"                                     | 6:7    | note                  | control_character
                    "": a                                           | 6:1    | ``                    | field_name
                    note: a: b                                      | 6:8    | ``                    | yaml_colon
                    note: "a                                        | 6:7    | ``                    | yaml_quote
                    note: [a                                        | 6:7    | ``                    | yaml_bracket
                    """)
    void problemStandsWhereItIs(String line, String place, String path, String key) {
        var problem = onlyProblem(ROUND + line + "\n");

        assertThat(problem.key()).isEqualTo("round.format." + key);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({ "schema,id", "id,schema", "language,county", "county,round", "round,county" })
    void requiredFieldIsMissed(String field, String other) {
        var text = ROUND.lines().filter(line -> !line.startsWith(field + ":")).toList();

        var problem = onlyProblem(String.join("\n", text));

        assertThat(problem.key()).isEqualTo("round.format.missing");
        assertThat(problem.arguments()).containsExactly(field).doesNotContain(other);
    }

    @Test
    void problemsAreToldAllAtOnce() {
        assertThat(problems("""
                schema: hyte-round/1
                id: saarimaa-2027
                language: suomi
                county: {}
                round: {year: tänä vuonna, name: Hyte, negotiating_body: neuvosto}
                focus_areas:
                  - {id: I}
                goals:
                  - {id: g1, focus: I, text: Ketään ei kiusata}
                  - {id: g1, focus: II, text: Toimiva parisuhde}
                events:
                  - {id: a, kind: juhla, date: huomenna}
                """)).extracting(problem -> problem.line() + " " + problem.key().substring("round.format.".length()))
            .containsExactly("3 unknown_word", "4 missing", "5 expected_number", "5 dangling", "7 missing",
                    "10 double_id", "10 dangling", "12 unknown_word", "12 expected_date");
    }

    @Test
    void unknownWordTellsTheWordsThatFit() {
        assertThat(onlyProblem(ROUND + "materials: [{id: a, title: t, kind: kirja}]").arguments().getLast())
            .contains("annual_report, ");
    }

    @Test
    void doubleIdTellsWhereTheFirstIs() {
        assertThat(onlyProblem(ROUND + "materials:\n- {id: a, title: t}\n\n- {id: a, title: u}\n").arguments())
            .containsExactly("a", "7");
    }

    @Test
    void brokenIndentationIsFoundOnItsLine() {
        var problem = onlyProblem(ROUND + "workshop:\n    opening: alku\n  finalisation: loppu\n");

        assertThat(problem).returns(8, Problem::line).returns("round.format.yaml_indent", Problem::key);
    }

    @Test
    void everyTabInIndentationIsFound() {
        assertThat(problems(ROUND + "workshop:\n\topening: alku\n\tfinalisation: loppu\n"))
            .extracting(Problem::line, Problem::column, Problem::key)
            .containsExactly(tuple(7, 1, "round.format.yaml_tab"), tuple(8, 1, "round.format.yaml_tab"));
    }

    @Test
    void wordWithoutColonIsFound() {
        assertThat(onlyProblem(ROUND + "goals\nnote: a\n").line()).isBetween(6, 7);
    }

    @Test
    void anotherSchemaIsNotTried() {
        var problem = onlyProblem("schema: hyte-round/2\nid: 1\n");

        assertThat(problem.key()).isEqualTo("round.format.unknown_schema");
        assertThat(problem.arguments()).containsExactly("hyte-round/2", "hyte-round/1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  \n\n", "# vain huomautus\n", "\uFEFF" })
    void emptyFileIsEmpty(String text) {
        assertThat(onlyProblem(text).key()).isEqualTo("round.format.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = { "teksti", "[a, b]", "42", "null" })
    void documentIsMadeOfFields(String text) {
        assertThat(onlyProblem(text).key()).isEqualTo("round.format.expected_fields");
    }

    @Test
    void secondDocumentIsRefused() {
        assertThat(onlyProblem(ROUND + "---\nid: toinen\n")).returns(6, Problem::line)
            .returns("round.format.several_documents", Problem::key);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ISO-8859-1", "windows-1252", "UTF-32BE" })
    void anotherEncodingIsRefusedWithItsPlace(String charset) {
        var problem = onlyProblem((ROUND + "note: päivä\n").getBytes(Charset.forName(charset)));

        assertThat(problem.key()).isEqualTo("round.format.encoding");
        assertThat(problem.line()).isEqualTo(charset.startsWith("UTF") ? 1 : 6);
        assertThat(problem.column()).isEqualTo(charset.startsWith("UTF") ? 1 : 8);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE" })
    void byteOrderMarkTellsTheEncoding(String charset) {
        var file = ("\uFEFF" + ROUND + "note: päivä 🦉\n").getBytes(Charset.forName(charset));

        assertThat(RoundFiles.round(file).note()).isEqualTo("päivä 🦉");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 7, 27, 127, 0x84, 0xFFFE })
    void controlCharacterIsFoundAndTheRestStillRead(int character) {
        var text = ROUND + "note: a" + Character.toString(character) + "b\ngoals: x\n";

        assertThat(problems(text)).extracting(Problem::line, Problem::column, Problem::key)
            .containsExactly(tuple(6, 8, "round.format.control_character"), tuple(7, 8, "round.format.expected_list"));
    }

    @Test
    void halfACharacterIsRefusedEvenAsAnEscape() {
        assertThat(onlyProblem(ROUND + "note: \"\\ud800\"\n").line()).isEqualTo(6);
    }

    @Test
    void hugeFileIsRefusedAtOnce() {
        var huge = new byte[10 * 1024 * 1024];
        Arrays.fill(huge, (byte) 'a');

        var problem = assertTimeoutPreemptively(Duration.ofMillis(200), () -> onlyProblem(huge));

        assertThat(problem.key()).isEqualTo("round.format.too_large");
        assertThat(problem.arguments()).containsExactly("2");
    }

    @Test
    void endlessStreamIsReadOnlyToTheLimit() throws IOException {
        var stream = new ByteArrayInputStream(new byte[5_000_000]);

        RoundFormat.read(stream, Limits.USUAL);

        assertThat(stream.available()).isGreaterThan(2_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "{a: ", "- " })
    void bottomlessFileIsRefused(String step) {
        var text = ROUND + "note: " + (step.equals("- ") ? "\n  " : "") + step.repeat(100_000);

        var problem = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> onlyProblem(text));

        assertThat(problem.key()).isEqualTo("round.format.too_deep");
        assertThat(problem.line()).isEqualTo(step.equals("- ") ? 7 : 6);
    }

    @Test
    void multiplyingReferencesAreRefused() {
        var bomb = new StringBuilder(ROUND + "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (var level = 1; level < 20; level++) {
            bomb.append("x%d: &x%d [%s]\n".formatted(level, level, ("*x" + (level - 1) + ", ").repeat(9)));
        }

        var problem = assertTimeoutPreemptively(Duration.ofSeconds(1), () -> onlyProblem(bomb.toString()));

        assertThat(problem.key()).isEqualTo("round.format.too_many_values");
        assertThat(problem.line()).isBetween(8, 12);
    }

    @Test
    void referenceIntoItselfPointsAtNothing() {
        assertThat(onlyProblem(ROUND + "x: &x [*x]\n").key()).isEqualTo("round.format.unknown_reference");
    }

    @Test
    void modestReferenceIsGoodAsIfWrittenOut() {
        var round = RoundFiles.round(ROUND + "unknown: &list [a, b]\ncontinuous_dialogue: *list\n");

        assertThat(round.continuousDialogue()).containsExactly("a", "b").isEqualTo(round.unknown());
    }

    @Test
    void problemsDoNotFloodThePage() {
        assertThat(problems(ROUND + "goals: [" + "x, ".repeat(10_000) + "]\n")).hasSize(200);
    }

    @Test
    void whatNobodyKnowsIsKeptAndTold() {
        var reading = RoundFormat.read(bytes(ROUND + """
                budget: {total: 12.50, paid: no}
                goals:
                  - id: g1
                    text: Ketään ei kiusata
                    weight: 3
                results:
                  respondents: 34
                  Z9_themes: [a]
                """));

        var read = (Reading.Read<RoundDocument>) reading;
        assertThat(read.notUnderstood()).extracting(Note::line, Note::path, Note::key)
            .containsExactly(tuple(6, "budget", "round.format.not_understood"),
                    tuple(10, "goals[0].weight", "round.format.not_understood"),
                    tuple(12, "results.respondents", "round.format.not_understood"),
                    tuple(13, "results.Z9_themes", "round.format.no_such_subject"));
        assertThat(RoundFormat.write(read.document())).contains("total: 12.50", "weight: 3", "respondents: 34");
    }

    private static Problem onlyProblem(String text) {
        return onlyProblem(bytes(text));
    }

    private static Problem onlyProblem(byte[] file) {
        var problems = problems(file);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static List<Problem> problems(String text) {
        return problems(bytes(text));
    }

    private static List<Problem> problems(byte[] file) {
        var reading = RoundFormat.read(file);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable<RoundDocument>) reading).problems();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
