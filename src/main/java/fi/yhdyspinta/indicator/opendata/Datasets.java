package fi.yhdyspinta.indicator.opendata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.opendata.OpenData.Told;
import fi.yhdyspinta.platform.Language;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Says of each indicator with values what dataset it is and in which forms it is had. */
final class Datasets {

    private final Statements statements;

    private final Addresses addresses;

    private final IRI service;

    private final IRI contact;

    private final Set<IRI> producers = new HashSet<>();

    Datasets(Statements statements, Addresses addresses, IRI service, IRI contact) {
        this.statements = statements;
        this.addresses = addresses;
        this.service = service;
        this.contact = contact;
    }

    static IRI iri(Told told, Addresses addresses) {
        return Values.iri(addresses.indicator(told.indicator().key()) + "#dataset");
    }

    void add(Told told) {
        var indicator = told.indicator();
        var facts = told.facts();
        var period = part(indicator, "period");
        var issued = Values.literal(facts.firstReadAt().atOffset(ZoneOffset.UTC));
        var modified = Values.literal(facts.readAt().atOffset(ZoneOffset.UTC));
        this.statements.about(iri(told, this.addresses), DCAT.DATASET)
            .add(DCTERMS.TITLE, indicator.title())
            .add(DCTERMS.DESCRIPTION, "indicator.opendata.dataset.about", indicator.title())
            .add(DCTERMS.DESCRIPTION, indicator.about())
            .add(DCTERMS.IDENTIFIER, Values.literal(indicator.key().toString()))
            .add(DCTERMS.PUBLISHER, publisher(indicator))
            .add(DCTERMS.PROVENANCE, provenance(indicator))
            .add(DCAT.CONTACT_POINT, this.contact)
            .add(DCAT.THEME, Authority.HEALTH.iri())
            .add(DCAT.THEME, Authority.SOCIETY.iri())
            .add(DCTERMS.SPATIAL, Authority.FINLAND.iri())
            .add(DCTERMS.TEMPORAL, period)
            .add(DCAT.TEMPORAL_RESOLUTION, Values.literal("P1Y", XSD.DURATION))
            .add(DCTERMS.ACCESS_RIGHTS, Authority.OPEN.iri())
            .add(DCTERMS.ISSUED, issued)
            .add(DCTERMS.MODIFIED, modified)
            .add(DCAT.LANDING_PAGE, Values.iri(this.addresses.page()))
            .add(DCAT.HAS_DISTRIBUTION, part(indicator, "csv"))
            .add(DCAT.HAS_DISTRIBUTION, part(indicator, "xlsx"))
            .add(DCAT.HAS_DISTRIBUTION, part(indicator, "json"));
        this.statements.about(period, DCTERMS.PERIOD_OF_TIME)
            .add(DCAT.START_DATE, Values.literal(LocalDate.of(facts.firstYear(), 1, 1)))
            .add(DCAT.END_DATE, Values.literal(LocalDate.of(facts.lastYear(), 12, 31)));
        distribution(told, "csv", Authority.CSV, "text/csv");
        distribution(told, "xlsx", Authority.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        distribution(told, "json", Authority.JSON, "application/json");
    }

    private void distribution(Told told, String form, Authority fileType, String mediaType) {
        var indicator = told.indicator();
        var address = Values.iri(this.addresses.values(indicator.key(), form.equals("json") ? "" : "." + form));
        var media = Authority.mediaType(mediaType);
        this.statements.about(part(indicator, form), DCAT.DISTRIBUTION)
            .add(DCTERMS.TITLE, "indicator.opendata.form." + form)
            .add(DCAT.ACCESS_URL, address)
            .add(DCAT.DOWNLOAD_URL, address)
            .add(DCAT.MEDIA_TYPE, media)
            .add(DCTERMS.FORMAT, fileType.iri())
            .add(DCTERMS.LICENSE, Authority.CC_BY.iri())
            .add(DCTERMS.MODIFIED, Values.literal(told.facts().readAt().atOffset(ZoneOffset.UTC)))
            .add(DCAT.ACCESS_SERVICE, this.service);
        this.statements.about(address, RDFS.RESOURCE);
        this.statements.about(media, DCTERMS.MEDIA_TYPE);
        this.statements.about(fileType.iri(), DCTERMS.MEDIA_TYPE_OR_EXTENT);
    }

    /** Who makes the figures; the source where it names nobody. */
    private IRI publisher(Indicator indicator) {
        var producer = indicator.producer();
        if (producer == null) {
            var source = shared("source-" + indicator.key().source().name().toLowerCase(Locale.ROOT));
            if (this.producers.add(source)) {
                this.statements.about(source, FOAF.AGENT).add(FOAF.NAME, indicator.key().source().key());
            }
            return source;
        }
        var agent = shared(
                "producer-" + producer.in(Language.FI).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"));
        if (this.producers.add(agent)) {
            this.statements.about(agent, FOAF.AGENT).add(FOAF.NAME, producer);
        }
        return agent;
    }

    private IRI provenance(Indicator indicator) {
        var source = indicator.key().source();
        var read = shared("provenance-" + source.name().toLowerCase(Locale.ROOT));
        if (this.producers.add(read)) {
            this.statements.about(read, DCTERMS.PROVENANCE_STATEMENT)
                .add(RDFS.LABEL, "indicator.opendata.provenance." + source.name());
        }
        return read;
    }

    private IRI part(Indicator indicator, String name) {
        return Values.iri(this.addresses.indicator(indicator.key()) + "#" + name);
    }

    private IRI shared(String name) {
        return Values.iri(this.addresses.page() + "#" + name);
    }

}
