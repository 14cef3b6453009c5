package fi.yhdyspinta.indicator.opendata;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The record of open data, read by another library than the one that writes it. */
class DataCatalogueTest extends DatabaseTest {

    private static final Path SHAPES = Path.of("../shared/data/10_formats/dcat/dcat-ap-3.0.1-shacl");

    private static final int NOT_WRITTEN = 5;

    @LocalServerPort
    private int port;

    @Value("${yhdyspinta.address}")
    private String address;

    @Autowired
    private OpenDataStore facts;

    private Visit harvester;

    @BeforeEach
    void come() {
        this.harvester = new Visit(this.port).with("X-Forwarded-For", "203.0.113.211");
    }

    @Test
    void isValidAgainstTheShapesOfDcatAp() {
        var report = ShaclValidator.get().validate(shapes(), turtle().getGraph());

        assertThat(report.getEntries()).extracting(DataCatalogueTest::said).isEmpty();
    }

    @Test
    void shapesWouldFindWhatIsMissing() {
        var shapes = shapes();
        var broken = turtle();
        broken.removeAll(null, DCTerms.description, null);

        var report = ShaclValidator.get().validate(shapes, broken.getGraph());

        assertThat(report.conforms()).isFalse();
    }

    @Test
    void hasADatasetForEachIndicatorWithFigures() {
        var model = turtle();

        var datasets = model.listResourcesWithProperty(RDF.type, DCAT.Dataset).toList();
        assertThat(datasets).extracting(dataset -> dataset.getProperty(DCTerms.identifier).getString())
            .containsExactlyInAnyOrderElementsOf(
                    this.facts.list().stream().map(Facts::key).map(Object::toString).toList())
            .contains("sotkanet-127");
        assertThat(datasets).allSatisfy(dataset -> {
            assertThat(dataset.getURI()).startsWith(this.address + "/api/v1/indicators/");
            assertThat(dataset.listProperties(DCAT.distribution).toList()).hasSize(3);
            for (var language : List.of("fi", "sv", "en")) {
                assertThat(dataset.listProperties(DCTerms.description, language).toList()).as(language).isNotEmpty();
            }
        });
        var catalogue = model.listResourcesWithProperty(RDF.type, DCAT.Catalog).toList();
        assertThat(catalogue).hasSize(1);
        assertThat(catalogue.getFirst().listProperties(DCAT.dataset).toList()).hasSameSizeAs(datasets);
    }

    @Test
    void addressesOfADatasetAnswer() {
        var dataset = turtle().getResource(this.address + "/api/v1/indicators/sotkanet-127#dataset");

        for (var distribution : dataset.listProperties(DCAT.distribution).toList()) {
            var form = distribution.getResource();
            var url = form.getProperty(DCAT.downloadURL).getResource().getURI();
            var answer = this.harvester.get(url.substring(this.address.length()));
            assertThat(answer.statusCode()).as(url).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", ""))
                .isEqualTo(form.getProperty(DCAT.mediaType).getResource().getURI().replaceFirst(".*/media-types/", ""));
        }
    }

    @Test
    void jsonLdSaysTheSameAsTurtle() {
        assertThat(read(this.harvester.get("/api/v1/catalog.jsonld").body(), Lang.JSONLD11).isIsomorphicWith(turtle()))
            .isTrue();
    }

    /**
     * The two files lean on each other, and on some rules that stand in neither of them
     * as they have been published.
     */
    private static Shapes shapes() {
        Assumptions.assumeTrue(Files.isDirectory(SHAPES), "The shapes of DCAT-AP do not lie beside the project");
        var both = ModelFactory.createDefaultModel();
        for (var name : List.of("dcat-ap-SHACL.ttl", "ranges.ttl")) {
            both.read(SHAPES.resolve(name).toUri().toString());
        }
        var property = both.createProperty(SHACL.property.getURI());
        var path = both.createProperty(SHACL.path.getURI());
        var missing = both.listStatements(null, property, (RDFNode) null)
            .filterDrop(statement -> statement.getResource().hasProperty(path))
            .toList();
        assertThat(missing).as("rules that are named and not written down").hasSizeLessThanOrEqualTo(NOT_WRITTEN);
        return Shapes.parse(both.remove(missing).getGraph());
    }

    private Model turtle() {
        var answer = this.harvester.get("/api/v1/catalog.ttl");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("localhost:" + this.port);
        return read(answer.body(), Lang.TURTLE);
    }

    private static Model read(String text, Lang language) {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), "", language);
        return model;
    }

    private static String said(ReportEntry entry) {
        return entry.severity().level() + " " + entry.focusNode() + " " + entry.resultPath() + " " + entry.value()
                + ": " + entry.message();
    }

}
