package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.survey.questionnaire.Survey;
import fi.yhdyspinta.survey.results.OpenAnswerListStore.Readable;
import fi.yhdyspinta.survey.results.QuestionResult.Written;
import org.jspecify.annotations.Nullable;

/**
 * A survey's returns through the eyes of one reader: the one place where is decided what
 * that reader may be told.
 *
 * @param whole whether small groups are shown in figures, too
 */
record View(Survey survey, Sight sight, Returns returns, boolean whole, @Nullable Publication publication) {

    Edition edition() {
        return this.sight.isEverything() ? Edition.NEWEST : Edition.TOLD;
    }

    boolean tellsAnything() {
        return this.whole ? this.returns.total() > 0 : this.returns.grouping().tellsAnything();
    }

    ShownTally shown(Field field) {
        return this.whole ? this.returns.shownWhole(field) : this.returns.shown(field);
    }

    /** The groups by which the reader may tell the words of a field apart. */
    Grouping groupingOfWords(Field field) {
        return this.sight.isEverything() ? Grouping.ofEachType(this.returns.submitted())
                : this.returns.groupingOf(field);
    }

    /** The group to name beside an answer; none when it would narrow too far. */
    Optional<Group> groupOf(Field field, PartyType type) {
        var grouping = groupingOfWords(field);
        return this.sight.isEverything() || grouping.tellsGroups() ? grouping.find(type) : Optional.empty();
    }

    /** Every group that stands beside some answer. */
    List<Group> listGroups() {
        var groups = new LinkedHashSet<Group>();
        for (var field : listOpenFields()) {
            var grouping = groupingOfWords(field.field());
            if (this.sight.isEverything() || grouping.tellsGroups()) {
                groups.addAll(grouping.groups());
            }
        }
        return groups.stream().filter(group -> !group.isJoined()).toList();
    }

    /**
     * What words may be read: of each field those party types that stand in a group.
     * @param group the key of a group, null for all
     */
    List<Readable> listReadable(@Nullable String group) {
        var readable = new ArrayList<Readable>();
        if (this.sight.seesWords()) {
            for (var written : listOpenFields()) {
                groupingOfWords(written.field()).groups()
                    .stream()
                    .filter(each -> group == null || each.key().equals(group))
                    .flatMap(each -> each.listTypes().stream())
                    .forEach(type -> readable.add(new Readable(written.field(), type)));
            }
        }
        return readable;
    }

    List<Written> listOpenFields() {
        return this.survey.questions().stream().flatMap(question -> Figures.listOpenFields(question).stream()).toList();
    }

    /** How many open answers the reader may read. */
    int words() {
        return !this.sight.seesWords() ? 0
                : listOpenFields().stream()
                    .map(Written::field)
                    .filter(field -> groupingOfWords(field).tellsAnything())
                    .mapToInt(field -> this.returns.of(field).total().answered())
                    .sum();
    }

}
