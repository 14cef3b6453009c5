package fi.yhdyspinta.indicator.opendata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import tools.jackson.databind.json.JsonMapper;

/** Statements as text: Turtle, or JSON-LD in which each thing stands once. */
final class RdfText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RdfText() {
    }

    static byte[] turtle(Model model) {
        var out = new ByteArrayOutputStream();
        var writer = new TurtleWriter(out);
        writer.startRDF();
        model.getNamespaces().forEach(namespace -> writer.handleNamespace(namespace.getPrefix(), namespace.getName()));
        model.forEach(writer::handleStatement);
        writer.endRDF();
        return out.toByteArray();
    }

    static byte[] jsonLd(Model model) {
        var context = new LinkedHashMap<String, String>();
        model.getNamespaces().forEach(namespace -> context.put(namespace.getPrefix(), namespace.getName()));
        var things = new LinkedHashMap<String, Map<String, List<Object>>>();
        model.forEach(statement -> things
            .computeIfAbsent(statement.getSubject().stringValue(), subject -> new LinkedHashMap<>())
            .computeIfAbsent(property(model, statement), property -> new ArrayList<>())
            .add(statement.getPredicate().equals(RDF.TYPE) ? statement.getObject().stringValue()
                    : value(statement.getObject())));
        return JSON.writeValueAsBytes(
                Map.of("@context", context, "@graph", things.entrySet().stream().map(RdfText::node).toList()));
    }

    private static Map<String, Object> node(Map.Entry<String, Map<String, List<Object>>> thing) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@id", thing.getKey());
        node.putAll(thing.getValue());
        return node;
    }

    private static String property(Model model, Statement statement) {
        var property = statement.getPredicate();
        return property.equals(RDF.TYPE) ? "@type"
                : model.getNamespaces()
                    .stream()
                    .filter(namespace -> namespace.getName().equals(property.getNamespace()))
                    .map(Namespace::getPrefix)
                    .findFirst()
                    .map(prefix -> prefix + ":" + property.getLocalName())
                    .orElse(property.stringValue());
    }

    private static Map<String, String> value(Value value) {
        if (!(value instanceof Literal literal)) {
            return Map.of("@id", value.stringValue());
        }
        return literal.getLanguage()
            .map(language -> Map.of("@value", literal.getLabel(), "@language", language))
            .orElseGet(() -> literal.getDatatype().equals(XSD.STRING) ? Map.of("@value", literal.getLabel())
                    : Map.of("@value", literal.getLabel(), "@type", literal.getDatatype().stringValue()));
    }

}
