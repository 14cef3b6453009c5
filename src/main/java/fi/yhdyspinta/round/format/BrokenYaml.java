package fi.yhdyspinta.round.format;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in everyday words why the text is not YAML. */
final class BrokenYaml {

    private final String text;

    private final Problems problems;

    BrokenYaml(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    void explain(RuntimeException broken) {
        var tabs = Lines.tabsInIndentation(text).toList();
        tabs.forEach(tab -> problems.add(tab, "yaml_tab"));
        if (broken instanceof MarkedYAMLException marked) {
            var place = placeOf(marked);
            if (tabs.stream().noneMatch(tab -> tab.line() == place.line())) {
                problems.add(place, cause(marked));
            }
        }
        else {
            problems.add(Place.START, "yaml_broken");
        }
    }

    private static String cause(MarkedYAMLException broken) {
        var said = Objects.toString(broken.getProblem(), "");
        if (said.contains("mapping values are not allowed")) {
            return "yaml_colon";
        }
        if (said.contains("TAB") || said.contains("\\t")) {
            return "yaml_tab";
        }
        if (said.contains("unexpected end of stream")) {
            return "yaml_quote";
        }
        if (said.contains("',' or")) {
            return "yaml_bracket";
        }
        if (said.contains("expected ':'")) {
            return "yaml_no_colon";
        }
        return said.contains("expected <block end>") ? "yaml_indent" : "yaml_broken";
    }

    // An unclosed quote or bracket is mended where it was opened, not where the file ran
    // out.
    private static Place placeOf(MarkedYAMLException broken) {
        var opened = cause(broken).equals("yaml_quote") || cause(broken).equals("yaml_bracket");
        var mark = opened && broken.getContextMark() != null ? broken.getContextMark() : broken.getProblemMark();
        return placeOf(mark);
    }

    private static Place placeOf(@Nullable Mark mark) {
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1, Trail.ROOT);
    }

}
