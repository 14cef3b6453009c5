package fi.yhdyspinta.indicator.statfin;

import java.util.List;

import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Json;

/**
 * How a source groups the categories of a variable (luokitus), as ages by tens of years.
 */
public record CodeList(String id, String label, List<Group> groups) {

    public CodeList {
        groups = List.copyOf(groups);
    }

    /** What is told of a list before it is asked for. */
    public record Name(String id, String label) {
    }

    /** Categories of the variable that make one. */
    public record Group(String label, List<String> codes) {

        public Group {
            codes = List.copyOf(codes);
        }

    }

    /**
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when the answer is none
     */
    static CodeList read(Answer answer) {
        var list = Json.object(answer);
        return new CodeList(list.text("id"), list.findText("label").orElse(""),
                list.objects("values").stream().map(value -> {
                    var codes = value.texts("valueMap");
                    return new Group(value.findText("label").orElse(value.text("code")),
                            codes.isEmpty() ? List.of(value.text("code")) : codes);
                }).toList());
    }

}
