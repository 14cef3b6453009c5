package fi.yhdyspinta.survey.answering;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.survey.questionnaire.Survey;

/**
 * An organisation's submitted answer, one version of it, with its receipt (lähetetty
 * vastaus ja kuittaus).
 *
 * @param answers every question, those without an answer too
 * @param version the version shown
 * @param versions all versions, the newest first
 * @param contributors everybody who has written in it
 * @param own whether the reader belongs to those who write it
 */
public record SubmittedSheet(Survey survey, Organisation organisation, List<ReadAnswer> answers, Version version,
        List<Version> versions, Person submittedBy, List<Person> contributors, boolean own, boolean open) {

    /** What one quotes when asking about the submission: short and easy to read aloud. */
    public String receipt() {
        return receipt(this.version.id());
    }

    static String receipt(UUID submission) {
        var letters = submission.toString().replace("-", "");
        return (letters.substring(20, 24) + "-" + letters.substring(24, 28) + "-" + letters.substring(28, 32))
            .toUpperCase(java.util.Locale.ROOT);
    }

    /** Everybody who has written in it, as people read it. */
    public String contributorNames() {
        return String.join(", ", this.contributors.stream().map(Person::name).toList());
    }

    public ReadAnswer answerTo(fi.yhdyspinta.survey.questionnaire.Question question) {
        return this.answers.stream()
            .filter(answer -> answer.question().id().equals(question.id()))
            .findFirst()
            .orElseThrow();
    }

}
