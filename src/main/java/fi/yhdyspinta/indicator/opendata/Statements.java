package fi.yhdyspinta.indicator.opendata;

import java.util.List;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Messages;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** What is said so far, thing by thing; our own texts in three languages. */
final class Statements {

    private static final List<Namespace> PREFIXES = List.of(DCAT.NS, DCTERMS.NS, FOAF.NS, RDFS.NS, SKOS.NS, VCARD4.NS,
            XSD.NS);

    private final Model model = new LinkedHashModel();

    private final Messages messages;

    Statements(Messages messages) {
        this.messages = messages;
        PREFIXES.forEach(this.model::setNamespace);
    }

    Model model() {
        return this.model;
    }

    Thing about(IRI thing, IRI kind) {
        return new Thing(thing).add(RDF.TYPE, kind);
    }

    /** What is said of one thing. */
    final class Thing {

        private final IRI iri;

        private Thing(IRI iri) {
            this.iri = iri;
        }

        Thing add(IRI property, Value value) {
            Statements.this.model.add(this.iri, property, value);
            return this;
        }

        /** In each language in which there is a text. */
        Thing add(IRI property, @Nullable LocalText text) {
            for (var language : Language.values()) {
                var own = text == null ? null : text.own(language);
                if (own != null) {
                    add(property, Values.literal(own, language.tag()));
                }
            }
            return this;
        }

        /** A text of our own, by its key. */
        Thing add(IRI property, String key) {
            return add(property, key, "");
        }

        /** A text of our own about something that has a name. */
        Thing add(IRI property, String key, Object... arguments) {
            for (var language : Language.values()) {
                add(property,
                        Values.literal(Statements.this.messages.text(language, "", key, arguments), language.tag()));
            }
            return this;
        }

        /** A text of our own in which the name stands in the language of the text. */
        Thing add(IRI property, String key, LocalText name) {
            for (var language : Language.values()) {
                add(property, Values.literal(Statements.this.messages.text(language, "", key, name.in(language)),
                        language.tag()));
            }
            return this;
        }

    }

}
