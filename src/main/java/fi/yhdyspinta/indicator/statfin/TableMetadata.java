package fi.yhdyspinta.indicator.statfin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.indicator.statfin.Dimension.Category;
import fi.yhdyspinta.indicator.statfin.Dimension.Role;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;

/**
 * What can be asked of a table (taulukon kuvaus).
 *
 * @param eliminable codes of those variables that a question may leave out
 * @param codeLists how the source groups categories, by the codes of variables
 * @param remarks what we had to guess, in words
 */
public record TableMetadata(String source, String title, List<Dimension> variables, List<String> eliminable,
        Map<String, List<CodeList.Name>> codeLists, List<String> remarks) {

    public TableMetadata {
        variables = List.copyOf(variables);
        eliminable = List.copyOf(eliminable);
        codeLists = Map.copyOf(codeLists);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the answer of PxWeb to a GET of a table.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none
     */
    public static TableMetadata read(Answer answer) {
        var table = Json.object(answer);
        var variables = table.objects("variables");
        if (variables.isEmpty()) {
            throw table.unreadable("variables", "variables");
        }
        var roles = new Roles(variables.stream().map(TableMetadata::variable).toList());
        var eliminable = variables.stream()
            .filter(variable -> says(variable, "elimination"))
            .map(variable -> variable.text("code"))
            .toList();
        return new TableMetadata(answer.source(), table.text("title"), roles.dimensions(), eliminable, Map.of(),
                roles.remarks());
    }

    /** What can be chosen of a table that is at hand. */
    public static TableMetadata of(Table table) {
        return new TableMetadata(table.source(), table.label(), table.dimensions(), List.of(), Map.of(),
                table.remarks());
    }

    public Optional<Dimension> find(Role role) {
        return this.variables.stream().filter(variable -> variable.role() == role).findFirst();
    }

    private static Dimension variable(Fields variable) {
        var codes = variable.texts("values");
        var labels = variable.texts("valueTexts");
        if (codes.size() != labels.size()) {
            throw variable.unreadable("%d texts, not %d".formatted(codes.size(), labels.size()), "valueTexts");
        }
        var categories = new ArrayList<Category>();
        for (int place = 0; place < codes.size(); place++) {
            categories.add(new Category(codes.get(place), labels.get(place)));
        }
        var code = variable.text("code");
        return new Dimension(code, variable.findText("text").orElse(code),
                says(variable, "time") ? Role.TIME : Role.OTHER, categories);
    }

    private static boolean says(Fields variable, String key) {
        return variable.find(key).filter(said -> said.asBoolean(false)).isPresent();
    }

}
