package fi.yhdyspinta.indicator.opendata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import fi.yhdyspinta.indicator.opendata.OpenData.Told;
import fi.yhdyspinta.platform.web.Messages;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The record of open data by DCAT-AP 3.0.1 (tietoaineistoluettelo): the catalogue, the
 * interface, and a dataset for each indicator that has values.
 */
@Component
class DataCatalogue {

    private final Messages messages;

    private final Addresses addresses;

    private final String operator;

    DataCatalogue(Messages messages, Addresses addresses, @Value("${yhdyspinta.operator}") String operator) {
        this.messages = messages;
        this.addresses = addresses;
        this.operator = operator;
    }

    Model describe(List<Told> indicators) {
        var statements = new Statements(this.messages);
        var catalogue = part("catalog");
        var service = part("api");
        catalogue(statements, catalogue, service, indicators);
        service(statements, service, indicators);
        var datasets = new Datasets(statements, this.addresses, service, part("contact"));
        indicators.forEach(datasets::add);
        words(statements);
        return statements.model();
    }

    private void catalogue(Statements statements, IRI catalogue, IRI service, List<Told> indicators) {
        var about = statements.about(catalogue, DCAT.CATALOG)
            .add(DCTERMS.TITLE, "indicator.opendata.catalogue.title")
            .add(DCTERMS.DESCRIPTION, "indicator.opendata.catalogue.about")
            .add(DCTERMS.PUBLISHER, part("publisher"))
            .add(FOAF.HOMEPAGE, page())
            .add(DCTERMS.LICENSE, Authority.CC_BY.iri())
            .add(DCTERMS.SPATIAL, Authority.FINLAND.iri());
        for (var language : List.of(Authority.FINNISH, Authority.SWEDISH, Authority.ENGLISH)) {
            about.add(DCTERMS.LANGUAGE, language.iri());
        }
        indicators.stream()
            .map(told -> told.facts().firstReadAt())
            .min(Instant::compareTo)
            .ifPresent(first -> about.add(DCTERMS.ISSUED, Values.literal(first.atOffset(ZoneOffset.UTC))));
        indicators.stream()
            .map(told -> told.facts().readAt())
            .max(Instant::compareTo)
            .ifPresent(last -> about.add(DCTERMS.MODIFIED, Values.literal(last.atOffset(ZoneOffset.UTC))));
        about.add(DCAT.HAS_SERVICE, service);
        indicators.forEach(told -> about.add(DCAT.HAS_DATASET, Datasets.iri(told, this.addresses)));
        statements.about(part("publisher"), FOAF.AGENT).add(FOAF.NAME, Values.literal(this.operator));
        statements.about(part("contact"), VCARD4.ORGANIZATION)
            .add(RDF.TYPE, VCARD4.KIND)
            .add(VCARD4.FN, Values.literal(this.operator))
            .add(VCARD4.HAS_URL, Values.iri(this.addresses.about()));
    }

    private void service(Statements statements, IRI service, List<Told> indicators) {
        var about = statements.about(service, DCAT.DATA_SERVICE)
            .add(DCTERMS.TITLE, "indicator.opendata.api.title")
            .add(DCTERMS.DESCRIPTION, "indicator.opendata.api.about")
            .add(DCAT.ENDPOINT_URL, Values.iri(this.addresses.api()))
            .add(DCAT.ENDPOINT_DESCRIPTION, Values.iri(this.addresses.description()))
            .add(DCTERMS.PUBLISHER, part("publisher"))
            .add(DCAT.CONTACT_POINT, part("contact"))
            .add(DCTERMS.LICENSE, Authority.CC_BY.iri())
            .add(DCTERMS.ACCESS_RIGHTS, Authority.OPEN.iri())
            .add(DCAT.LANDING_PAGE, page())
            .add(DCAT.THEME, Authority.HEALTH.iri());
        indicators.forEach(told -> about.add(DCAT.SERVES_DATASET, Datasets.iri(told, this.addresses)));
    }

    /** Of what kind the words of others are that have been used. */
    private void words(Statements statements) {
        statements.about(page(), FOAF.DOCUMENT);
        statements.about(Values.iri(this.addresses.api()), RDFS.RESOURCE);
        statements.about(Values.iri(this.addresses.description()), RDFS.RESOURCE);
        statements.about(Authority.CC_BY.iri(), DCTERMS.LICENSE_DOCUMENT);
        statements.about(Authority.OPEN.iri(), DCTERMS.RIGHTS_STATEMENT);
        statements.about(Authority.FINLAND.iri(), DCTERMS.LOCATION);
        for (var language : List.of(Authority.FINNISH, Authority.SWEDISH, Authority.ENGLISH)) {
            statements.about(language.iri(), DCTERMS.LINGUISTIC_SYSTEM);
        }
        statements.about(Authority.HEALTH.iri(), SKOS.CONCEPT).add(SKOS.PREF_LABEL, "indicator.opendata.theme.health");
        statements.about(Authority.SOCIETY.iri(), SKOS.CONCEPT)
            .add(SKOS.PREF_LABEL, "indicator.opendata.theme.society");
    }

    private IRI page() {
        return Values.iri(this.addresses.page());
    }

    private IRI part(String name) {
        return Values.iri(this.addresses.page() + "#" + name);
    }

}
