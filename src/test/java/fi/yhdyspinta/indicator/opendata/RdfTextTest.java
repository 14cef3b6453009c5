package fi.yhdyspinta.indicator.opendata;

import java.nio.charset.StandardCharsets;

import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RdfTextTest {

    @Test
    void textsCannotBreakOut() {
        var model = new LinkedHashModel();
        model.setNamespace(DCTERMS.NS);
        var thing = Values.iri("https://example.org/a");
        model.add(thing, RDF.TYPE, FOAF.DOCUMENT);
        model.add(thing, DCTERMS.TITLE, Values.literal("\"Ääni\" \\ ja\nrivi . <https://example.org/b>", "fi"));

        assertThat(new String(RdfText.jsonLd(model), StandardCharsets.UTF_8)).contains("\\\"Ääni\\\" \\\\ ja\\nrivi");
        assertThat(new String(RdfText.turtle(model), StandardCharsets.UTF_8)).contains("dcterms:title")
            .contains("\"@fi");
    }

}
