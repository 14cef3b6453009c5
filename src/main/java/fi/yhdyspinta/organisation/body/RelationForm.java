package fi.yhdyspinta.organisation.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/**
 * A relation of a body to another as typed.
 *
 * @param verb the kind, with "back." before it when the other is the first of the two
 */
public record RelationForm(String verb, String other, String begun) implements EditForm {

    private static final String BACK = "back.";

    public RelationForm {
        verb = Objects.toString(verb, "");
        other = Objects.toString(other, "");
        begun = Objects.toString(begun, "");
    }

    static RelationForm empty() {
        return new RelationForm("", "", "");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (kind().isEmpty()) {
            problems.put("verb", "organisation.body.relation.missing");
        }
        if (!this.other.matches("[0-9a-f-]{36}")) {
            problems.put("other", "organisation.body.relation.other.missing");
        }
        Fields.day(problems, "begun", this.begun);
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of();
    }

    BodyRelation toRelation(BodyId body) {
        var second = BodyId.of(this.other);
        var back = this.verb.startsWith(BACK);
        return new BodyRelation(RelationId.next(), back ? second : body, back ? body : second, kind().orElseThrow(),
                Fields.dayOrNull(this.begun), null);
    }

    private Optional<BodyRelation.Kind> kind() {
        return Typed.choice(BodyRelation.Kind.class, this.verb.replaceFirst("^back\\.", ""));
    }

}
