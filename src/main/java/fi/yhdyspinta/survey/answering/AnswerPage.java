package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.answering.AnswerSheet.Problem;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Section;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.jspecify.annotations.Nullable;

/** What the answering page shows. */
public final class AnswerPage {

    private final OpenSheet open;

    private final AnswerSheet sheet;

    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private final List<Problem> problems;

    private final PersonId person;

    private final boolean asksFirst;

    /**
     * A field on the page.
     *
     * @param error message key, or empty
     * @param theirs somebody else's text on the same place, for the writer to choose
     * @param waiting texts that wait for anybody to choose
     */
    public record Box(String name, String value, int revision, String error, @Nullable Theirs theirs, String writer,
            @Nullable Instant at, List<Waiting> waiting) {

        public boolean has(String key) {
            return Arrays.asList(this.value.split("\n", -1)).contains(key);
        }

    }

    /** Somebody else's text, and how it differs from one's own. */
    public record Theirs(String writer, String text, List<Passage> passages) {
    }

    /**
     * A text that met another's and waits for a choice.
     *
     * @param own whether it is the reader's own
     */
    public record Waiting(UUID id, String writer, boolean own, Instant at, String text, List<Passage> passages) {
    }

    AnswerPage(OpenSheet open, PersonId person, List<Problem> problems, List<Outcome.Unsettled> unsettled,
            boolean asksFirst) {
        this.open = open;
        this.asksFirst = asksFirst;
        this.sheet = open.sheet();
        this.person = person;
        this.problems = Stream.concat(problems.stream(), unsettled.stream().flatMap(AnswerPage::problem)).toList();
        Field.list(open.survey()).forEach(field -> this.boxes.put(field.name(), box(field)));
        unsettled.forEach(each -> this.boxes.computeIfPresent(each.field().name(), (name, box) -> with(box, each)));
    }

    public Survey survey() {
        return this.open.survey();
    }

    public fi.yhdyspinta.organisation.Organisation organisation() {
        return this.open.organisation();
    }

    /** The field of that name; every field of the questionnaire has one. */
    public Box box(String name) {
        return java.util.Objects.requireNonNull(this.boxes.get(name), name);
    }

    public List<Problem> problems() {
        return this.problems;
    }

    public int conflicts() {
        return (int) this.boxes.values().stream().filter(box -> box.theirs() != null).count();
    }

    /** Fields in which texts of two writers wait for a choice. */
    public List<Box> waiting() {
        return this.boxes.values().stream().filter(box -> !box.waiting().isEmpty()).toList();
    }

    /** Whether the one who submits is asked first, since texts wait for a choice. */
    public boolean asksFirst() {
        return this.asksFirst;
    }

    public int answered() {
        return this.sheet.answered();
    }

    public int answered(Section section) {
        return (int) section.questions().stream().filter(this.sheet::isAnswered).count();
    }

    public boolean isAnswered(Question question) {
        return this.sheet.isAnswered(question);
    }

    /** A guess at how long filling in takes, in minutes; rounded up to fives. */
    public int minutes() {
        var minutes = survey().questions().stream().mapToDouble(AnswerPage::minutes).sum();
        return (int) Math.ceil(minutes / 5) * 5;
    }

    public long change() {
        return this.open.change();
    }

    public String person() {
        return this.person.toString();
    }

    public boolean maySubmit() {
        return this.open.maySubmit();
    }

    public boolean standsIn() {
        return this.open.standsIn();
    }

    public String inPlaceOf() {
        return String.join(", ", this.open.inPlaceOf().stream().map(Person::name).toList());
    }

    public boolean isOpen() {
        return this.open.open();
    }

    public boolean isSubmitted() {
        return this.open.isSubmitted();
    }

    public boolean hasUnsent() {
        return this.open.unsent();
    }

    public @Nullable Instant submittedAt() {
        return this.open.response().map(Response::submittedAt).orElse(null);
    }

    /** The draft to be read, once it can no longer be written. */
    public List<ReadAnswer> readable() {
        var values = Answering.values(this.open.drafts());
        return survey().questions().stream().map(question -> ReadAnswer.of(question, values, Map.of())).toList();
    }

    public ReadAnswer answerTo(Question question) {
        return ReadAnswer.of(question, Answering.values(this.open.drafts()), Map.of());
    }

    private Box box(Field field) {
        var error = this.problems.stream()
            .filter(problem -> problem.field().equals(field.name()))
            .map(Problem::key)
            .findFirst()
            .orElse("");
        var draft = this.open.drafts().get(field.key());
        return draft == null ? new Box(field.name(), "", 0, error, null, "", null, List.of()) : new Box(field.name(),
                draft.value(), draft.revision(), error, null, this.open.nameOf(draft.by()), draft.at(), waiting(draft));
    }

    private List<Waiting> waiting(Draft draft) {
        return this.open.unsettled()
            .stream()
            .filter(each -> each.answer().equals(draft.id()))
            .map(each -> new Waiting(each.id(), this.open.nameOf(each.by()), each.by().equals(this.person), each.at(),
                    each.value(), Passage.compare(each.value(), draft.value())))
            .toList();
    }

    /** The writer's own text in the box, whatever else stands there. */
    private static Box with(Box box, Outcome.Unsettled mine) {
        var theirs = mine instanceof Outcome.Conflict conflict
                ? new Theirs(box.writer(), conflict.theirs(), Passage.compare(conflict.mine(), conflict.theirs()))
                : null;
        var others = box.waiting().stream().filter(each -> !each.own()).toList();
        return new Box(box.name(), mine.mine(), mine.revision(), box.error(), theirs, box.writer(), box.at(), others);
    }

    private static Stream<Problem> problem(Outcome.Unsettled unsettled) {
        return unsettled instanceof Outcome.TooLong tooLong
                ? Stream.of(new Problem(tooLong.field().name(), "survey.answering.problem.tooLong")) : Stream.empty();
    }

    private static double minutes(Question question) {
        return switch (question.kind()) {
            case QuestionKind.Scale scale -> 0.5;
            case QuestionKind.SingleChoice choice -> 0.5;
            case QuestionKind.MultiChoice choice -> 2;
            case QuestionKind.OpenText text -> 4;
            case QuestionKind.OpenTextPerItem perItem -> 1.5 * perItem.items().size();
        };
    }

}
