package fi.yhdyspinta.journey;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.house.Routes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page as somebody without scripts would send it, every field filled with
 * something sensible.
 *
 * @param page where it stands
 * @param method get when it asks, post when it changes something
 * @param action where it goes
 */
record Sheet(String page, String method, String action, List<Field> fields) {

    private static final String CONTROLS = "input, select, textarea";

    private static final Set<String> TYPED = Set.of("text", "search", "email", "url", "tel");

    /** How a field is filled: on one line, on many, or by choosing. */
    enum Kind {

        LINE, AREA, CHOSEN

    }

    /**
     * A field with what stands in it.
     *
     * @param kind how it is filled
     * @param most how many characters the page says it takes
     */
    record Field(String name, String value, Kind kind, int most) {

        /** Whether people write freely in it. */
        boolean typed() {
            return this.kind != Kind.CHOSEN;
        }

        boolean isArea() {
            return this.kind == Kind.AREA;
        }

        Field with(String other) {
            return new Field(this.name, other, this.kind, this.most);
        }

        private String encoded(Charset charset) {
            return URLEncoder.encode(this.name, charset) + "="
                    + URLEncoder.encode(this.value.replaceAll("\r?\n", "\r\n"), charset);
        }

    }

    /** The forms of a page, those of several buttons once for each. */
    static List<Sheet> listOn(String path, Document page) {
        var sheets = new ArrayList<Sheet>();
        for (Element form : page.select("form")) {
            var method = form.attr("method").equals("post") ? "POST" : "GET";
            var own = form.attr("action").isEmpty() ? path.replaceFirst("[?#].*", "") : form.attr("action");
            var fields = fields(form, page);
            var buttons = buttons(form, page);
            sheets.add(new Sheet(path, method, own, pressed(fields, buttons)));
            buttons.stream()
                .filter(button -> button.hasAttr("formaction"))
                .forEach(button -> sheets
                    .add(new Sheet(path, method, button.attr("formaction"), pressed(fields, button))));
        }
        return sheets;
    }

    boolean goesTo(String end) {
        return this.action.endsWith(end);
    }

    /** The route that takes it, as routes.csv has it. */
    String route() {
        return Routes.find(this.method, this.action.replaceFirst("\\?.*", ""))
            .map(Object::toString)
            .orElse("nowhere: " + this.action);
    }

    boolean hasTyped() {
        return this.fields.stream().anyMatch(Field::typed);
    }

    Sheet with(String name, String value) {
        return each(field -> field.name().equals(name) ? field.with(value) : field);
    }

    Sheet and(String name, String value) {
        return new Sheet(this.page, this.method, this.action,
                Stream.concat(this.fields.stream(), Stream.of(new Field(name, value, Kind.CHOSEN, Integer.MAX_VALUE)))
                    .toList());
    }

    Sheet typing(String name) {
        var area = new Field(name, "Esimerkki", Kind.AREA, Integer.MAX_VALUE);
        return new Sheet(this.page, this.method, this.action,
                Stream.concat(this.fields.stream(), Stream.of(area)).toList());
    }

    Sheet without(String name) {
        return new Sheet(this.page, this.method, this.action,
                this.fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    Sheet to(String other) {
        return new Sheet(this.page, this.method, other, this.fields);
    }

    Sheet each(Function<Field, Field> change) {
        return new Sheet(this.page, this.method, this.action, this.fields.stream().map(change).toList());
    }

    Optional<Field> find(String name) {
        return this.fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    String encoded(Charset charset) {
        return this.fields.stream().map(field -> field.encoded(charset)).collect(Collectors.joining("&"));
    }

    private static List<Field> fields(Element form, Document page) {
        var fields = new ArrayList<Field>();
        var chosen = new HashSet<String>();
        for (Element control : controls(form, page, CONTROLS)) {
            var name = control.attr("name");
            if (!name.isEmpty() && !control.hasAttr("disabled") && counts(control, chosen)) {
                fields.add(new Field(name, value(control, fields), kind(control), most(control)));
            }
        }
        return List.copyOf(fields);
    }

    /**
     * Of round boxes one is chosen, the one that is already or else the first; of square
     * ones those ticked, or all where some must be.
     */
    private static boolean counts(Element control, Set<String> chosen) {
        return switch (control.attr("type")) {
            case "radio" -> (control.hasAttr("checked") || isNoneChecked(control)) && chosen.add(control.attr("name"));
            case "checkbox" -> control.hasAttr("checked") || Sensible.isBetterTicked(control.attr("name"));
            case "submit", "button", "file" -> false;
            default -> true;
        };
    }

    private static boolean isNoneChecked(Element radio) {
        return radio.ownerDocument()
            .select("input[type=radio][name=\"" + radio.attr("name") + "\"][checked]")
            .isEmpty();
    }

    private static String value(Element control, List<Field> before) {
        if (control.normalName().equals("select")) {
            var isFirst = before.stream().noneMatch(field -> field.name().equals(control.attr("name")));
            return chosen(control, isFirst && !Sensible.isBetterEmpty(control.attr("name")));
        }
        var written = control.normalName().equals("textarea") ? control.wholeText().replaceFirst("^\n", "")
                : control.val();
        return written.isEmpty() ? Sensible.in(control) : written;
    }

    /**
     * What is chosen already, or the first there is; where something is needed, the first
     * that is something.
     */
    private static String chosen(Element select, boolean needed) {
        var options = select.select("option");
        var required = select.hasAttr("required") || Sensible.isBetterChosen(select.attr("name"));
        return options.stream()
            .filter(option -> option.hasAttr("selected") && !(required && option.val().isEmpty()))
            .findFirst()
            .or(() -> options.stream()
                .filter(option -> !(needed || required) || !option.attr("value").isEmpty())
                .findFirst())
            .map(Element::val)
            .orElse("");
    }

    private static Kind kind(Element control) {
        if (control.normalName().equals("textarea")) {
            return Kind.AREA;
        }
        var type = control.attr("type");
        return control.normalName().equals("input") && (type.isEmpty() || TYPED.contains(type)) ? Kind.LINE
                : Kind.CHOSEN;
    }

    private static int most(Element control) {
        return control.hasAttr("data-max") ? Integer.parseInt(control.attr("data-max")) : Integer.MAX_VALUE;
    }

    private static List<Element> buttons(Element form, Document page) {
        return controls(form, page, "button");
    }

    private static List<Element> controls(Element form, Document page, String which) {
        var inside = form.select(which).stream().filter(control -> !control.hasAttr("form"));
        var outside = form.id().isEmpty() ? Stream.<Element>empty()
                : page.select("[form=" + form.id() + "]").stream().filter(control -> control.is(which));
        return Stream.concat(inside, outside).toList();
    }

    /** With the last button that sends the form itself. */
    private static List<Field> pressed(List<Field> fields, List<Element> buttons) {
        return buttons.stream()
            .filter(button -> button.hasAttr("name") && !button.hasAttr("formaction"))
            .reduce((one, later) -> later)
            .map(button -> pressed(fields, button))
            .orElse(fields);
    }

    private static List<Field> pressed(List<Field> fields, Element button) {
        if (!button.hasAttr("name")) {
            return fields;
        }
        var named = new Field(button.attr("name"), button.val(), Kind.CHOSEN, Integer.MAX_VALUE);
        return Stream.concat(fields.stream(), Stream.of(named)).toList();
    }

}
